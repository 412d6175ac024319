/** What the search dialog shows of an answer. */
import { searchStrings } from '../strings.da.ts';
import { searchAddress } from './address.ts';
import { Announcer } from './announcer.ts';
import type { Answer, ResultBatch, SearchRequest } from './answer.ts';
import { answerNotes, shownQuery } from './answer-notes.ts';
import type { DialogFrame } from './dialog-frame.ts';
import { dialogOptions } from './dialog-options.ts';
import { element, link } from './element.ts';
import { noteList } from './note-list.ts';
import { nearestWords } from './notices.ts';
import type { OptionList } from './option-list.ts';
import type { AnswerView } from './search-session.ts';

export class DialogView implements AnswerView {
  readonly #frame: DialogFrame;
  readonly #options: OptionList;
  readonly #announcer: Announcer;

  constructor(frame: DialogFrame, options: OptionList) {
    this.#frame = frame;
    this.#options = options;
    this.#announcer = new Announcer(frame.status);
  }

  /** Nothing is asked yet: the hint is there to be read, and is not said over what is being typed. */
  showHint(): void {
    this.#show([], []);
    this.#frame.count.textContent = searchStrings.dialog.hint;
    this.#announcer.say('');
  }

  showWaiting(): void {
    this.#say(element('span', 'search-wait'), searchStrings.searching);
  }

  showAnswer(answer: Answer, { results, missing }: ResultBatch): void {
    const notes = noteList(answerNotes(answer));
    if (missing > 0) notes.push(element('p', 'search-note fault', searchStrings.missing(missing)));
    if (answer.total === 0) notes.push(...this.#help(answer));
    this.#show(notes, dialogOptions(answer, results));
    this.#say(searchStrings.resultsFor(answer.total), element('b', '', shownQuery(answer)));
  }

  showFault(request: SearchRequest): void {
    const { title, text } = searchStrings.error;
    const way = link(searchAddress(request), 'search-way', searchStrings.dialog.error);
    // The page narrows its list: the link is to be followed.
    way.dataset['searchAgain'] = '';
    this.#show([element('p', 'search-note fault', element('b', '', title), `. ${text}`), element('p', 'search-note', way)], []);
    this.#say();
    this.#announcer.say(`${title}. ${text}`);
  }

  #help({ nearest }: Answer): HTMLElement[] {
    const { terms, index } = searchStrings.dialog;
    const ways = [link('/begreber/', 'search-way', terms), link('/soeg/', 'search-way', index)].map((way) => element('li', '', way));
    const words = nearestWords(nearest);
    return [...(words.length > 0 ? [element('p', 'search-note', ...words)] : []), element('ul', 'running search-note', ...ways)];
  }

  #show(notes: readonly HTMLElement[], options: readonly HTMLElement[]): void {
    this.#frame.notes.replaceChildren(...notes);
    this.#options.show(options);
  }

  #say(...words: readonly (Node | string)[]): void {
    this.#frame.count.replaceChildren(...words);
    this.#announcer.say(this.#frame.count.textContent);
  }
}
