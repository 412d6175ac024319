/** Links that ask something else are answered where the reader is, unless they are to be opened elsewhere. */
import { readRequest } from './address.ts';
import type { SearchRequest } from './answer.ts';

/**
 * Not the options of a list, which are followed. And who tries again after a fault loads the page anew,
 * since the browser remembers what did not arrive.
 */
const asking = 'a[href^="/soeg/?"]:not([role=option], [data-search-again])';

/** Whether a press of the mouse opens a link in its own place. */
export const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

export function answerLinks(root: HTMLElement, ask: (request: SearchRequest) => void): void {
  root.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(asking) : null;
    if (!pressed || !isPlainClick(event)) return;
    event.preventDefault();
    ask(readRequest(pressed.search));
  });
}
