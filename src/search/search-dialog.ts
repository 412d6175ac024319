/**
 * The search on any page: a dialog that answers while the reader types, and leads to /soeg/ for the rest. It is
 * loaded when a reader is about to search (shortcut.ts), with its styles.
 */
import sheet from '../styles/search-dialog.css?url';
import { normaliseQuery, plainRequest, searchAddress } from './address.ts';
import type { SearchRequest } from './answer.ts';
import { makeFrame } from './dialog-frame.ts';
import { DialogView } from './dialog-view.ts';
import { search } from './late-search.ts';
import { steerOptions } from './option-keys.ts';
import { OptionList } from './option-list.ts';
import { answerLinks } from './search-links.ts';
import { SearchSession } from './search-session.ts';
import { loadStyles } from './style-sheet.ts';
import { isWorthAsking, typingPause } from './typing.ts';

const first = 7;

const frame = makeFrame();
const { dialog, field } = frame;
const options = new OptionList(field, frame.list, () => dialog.close());
const view = new DialogView(frame, options);
const session = new SearchSession(search, view, { first, facets: false });
let request = plainRequest('');
let typing: ReturnType<typeof setTimeout> | undefined;

function ask(asked: SearchRequest): void {
  clearTimeout(typing);
  request = asked;
  if (normaliseQuery(field.value) !== asked.query) field.value = asked.query;
  if (isWorthAsking(asked.query)) return void session.ask(asked);
  session.stop();
  view.showHint();
}

function type(): void {
  options.leave();
  clearTimeout(typing);
  typing = setTimeout(() => {
    const typed = plainRequest(field.value);
    if (typed.query !== request.query) ask(typed);
  }, typingPause);
}

/** Where the reader is sent by Enter: to what the mark stands on, or to all the results. */
function go(inNewTab = false): void {
  const { active } = options;
  const query = normaliseQuery(field.value);
  const all = searchAddress(query === request.query ? request : plainRequest(query));
  if (inNewTab) window.open(active?.href ?? all, '_blank', 'noopener');
  else if (active) active.click();
  else location.assign(all);
}

/** First what was written goes, then the dialog. */
function leave(): void {
  if (options.isOpen) ask(plainRequest(''));
  else dialog.close();
}

steerOptions(field, options, { go, leave });
field.addEventListener('input', type);
frame.form.addEventListener('submit', (event) => {
  event.preventDefault();
  options.leave();
  go();
});
frame.close.addEventListener('click', () => dialog.close());
// What lies around the dialog belongs to it.
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
answerLinks(dialog, (asked) => {
  ask(asked);
  field.focus();
});
const styled = loadStyles(sheet);
styled.catch(() => undefined);
document.body.append(dialog);

/** What is fetched before the first word is typed. */
export const prepare = (): void => session.open();

/** The focus is where it was before, and nothing moves. */
function giveBack(from: HTMLInputElement, back: Element | null): void {
  from.value = field.value;
  if (back instanceof HTMLElement && back !== document.body) back.focus({ preventScroll: true });
  else from.blur();
}

/**
 * Opens with what is written in the field of the page, and gives it back what was written since.
 * @param back what gets the focus afterwards
 * @throws when the dialog would be without its styles
 */
export async function open(from: HTMLInputElement, back: Element | null): Promise<void> {
  await styled;
  if (dialog.open) return;
  field.value = from.value;
  const selection = [from.selectionStart, from.selectionEnd] as const;
  from.value = '';
  dialog.addEventListener('close', () => giveBack(from, back), { once: true });
  dialog.showModal();
  field.focus();
  field.setSelectionRange(...selection);
  ask(plainRequest(field.value));
  prepare();
}
