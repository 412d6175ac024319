/**
 * Marks the words that led a reader to the page, named in `?marker=…`, and says so in a bar that takes the marks
 * away again. Nothing in the text is changed: a browser that cannot mark without that shows the page as it is.
 */
import sheet from '../styles/arrival-marks.css?url';
import { searchStrings } from '../strings.da.ts';
import { element } from './element.ts';
import { findWords, readWords } from './find-words.ts';
import { loadStyles } from './style-sheet.ts';

/** The name in the style sheet. */
const highlight = 'soegeord';

/** Words to steer by or to press on; but a term in the text is a word of the text. */
const passedOver = 'nav, button:not(.term), .no-print, [popover], .sr-only, .heading-link, [hidden]';

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts.filter((text) => !text.parentElement?.closest(passedOver));
}

/** @returns the words that stand in the page, in the order asked for */
function mark(root: Element, words: readonly string[]): string[] {
  const marks = new Highlight();
  const found = new Set<string>();
  for (const text of textsIn(root)) {
    for (const { word, start, end } of findWords(text.data, words)) {
      const range = new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end });
      marks.add(range);
      found.add(word);
    }
  }
  CSS.highlights.set(highlight, marks);
  return words.filter((word) => found.has(word));
}

function clear(bar: HTMLElement, main: HTMLElement): void {
  CSS.highlights.delete(highlight);
  bar.remove();
  const address = new URL(location.href);
  address.searchParams.delete('marker');
  history.replaceState(history.state, '', address);
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

function showBar(words: readonly string[], main: HTMLElement): void {
  const { label, shown, clear: text } = searchStrings.marks;
  const button = element('button', 'text-button', text);
  button.type = 'button';
  const bar = element('aside', 'arrival-marks no-print', element('span', '', shown(words)), button);
  bar.ariaLabel = label;
  button.addEventListener('click', () => clear(bar, main));
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(bar, main));
  // Before the text, so that it is met before the text is.
  main.before(bar);
}

const main = document.querySelector('main');
if (main && 'Highlight' in window) {
  const words = mark(main, readWords(new URLSearchParams(location.search).get('marker') ?? ''));
  if (words.length > 0) loadStyles(sheet).then(() => showBar(words, main), console.error);
}
