/**
 * What the search page shows. The parts stand in the page from the start (SearchPage.astro); the
 * help and the fault are templates, so that they are only there when they are meant.
 */
import { searchStrings } from '../strings.da.ts';
import { Announcer } from './announcer.ts';
import type { Answer, ResultBatch, SearchRequest } from './answer.ts';
import { answerNotes, shownQuery } from './answer-notes.ts';
import { showChoices } from './choice-list.ts';
import { element, find } from './element.ts';
import { FilterPanel } from './filter-panel.ts';
import type { Choice } from './filters.ts';
import { IndexList } from './index-list.ts';
import { noteList } from './note-list.ts';
import { emptyNotice, faultNotice } from './notices.ts';
import { ResultList } from './result-list.ts';
import type { AnswerView } from './search-session.ts';

export class PageView implements AnswerView {
  readonly #part: (name: string) => HTMLElement;
  readonly #announcer: Announcer;
  readonly #filters: FilterPanel;
  readonly #results: ResultList;
  readonly #index: IndexList;

  constructor(root: HTMLElement, onChoice: (choice: Choice) => void) {
    this.#part = (name) => find(root, `[data-search-${name}]`);
    this.#announcer = new Announcer(this.#part('status'));
    this.#filters = new FilterPanel(this.#part('filters'), onChoice);
    this.#results = new ResultList(root);
    this.#index = new IndexList(this.#part('index'));
  }

  /** Nothing is searched for: the list of everything. */
  showIndex(): void {
    this.#clear();
    this.#index.show();
    this.#say();
  }

  /** The list of everything goes away at once, so that it is not read as the answer. */
  expectResults(): void {
    this.#index.hide();
  }

  showWaiting(): void {
    this.#say(element('span', 'search-wait'), searchStrings.searching);
  }

  showAnswer(answer: Answer, first: ResultBatch): void {
    const isEmpty = answer.total === 0;
    const hadFocus = document.activeElement;
    this.#clear();
    this.#part('notes').replaceChildren(...noteList(answerNotes(answer)));
    showChoices(this.#part('choices'), answer.request);
    this.#filters.show(answer.facets, answer.request);
    this.#results.show(answer, first);
    this.#part('found').hidden = isEmpty && answer.facets.length === 0 && !this.#results.hasLookup;
    if (isEmpty) {
      this.#part('notice').replaceChildren(emptyNotice(this.#template('empty'), answer));
      this.#index.show();
    } else this.#index.hide();
    this.#say(searchStrings.resultsFor(answer.total), element('b', '', shownQuery(answer)));
    // A choice that was taken back, or a link that has been followed, is no longer there.
    if (hadFocus && hadFocus !== document.body && !hadFocus.checkVisibility()) this.#results.focus();
  }

  addResults(answer: Answer, batch: ResultBatch): void {
    this.#results.add(answer, batch)?.focus();
  }

  /** The index cannot be had. The list of everything is still there, as far as it begins with the words. */
  showFault(request: SearchRequest): void {
    this.#clear();
    this.#part('notice').replaceChildren(faultNotice(this.#template('error'), request, this.#index.show(request.query)));
    this.#say();
  }

  #clear(): void {
    for (const name of ['notes', 'notice']) this.#part(name).replaceChildren();
    for (const name of ['found', 'choices']) this.#part(name).hidden = true;
    this.#results.clear();
  }

  #template(name: 'empty' | 'error'): HTMLTemplateElement {
    return this.#part(`template="${name}"`) as HTMLTemplateElement;
  }

  #say(...words: readonly (Node | string)[]): void {
    this.#part('count').replaceChildren(...words);
    this.#announcer.say(this.#part('count').textContent);
  }
}
