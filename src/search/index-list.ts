/** The list of everything from A to Å. It is whole, away, or narrowed to what begins with the words typed. */
import { beginsWith } from './begins-with.ts';

export class IndexList {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /** @returns how many lines are shown; where no line begins so, the list stays whole and there are none */
  show(query = ''): number {
    this.#root.hidden = false;
    const lines = [...this.#root.querySelectorAll<HTMLElement>('.letter-group li')];
    const found = lines.filter((line) => beginsWith(query, line.textContent));
    const isShown = (element: HTMLElement) => found.length === 0 || found.some((line) => element.contains(line));
    for (const line of lines) line.hidden = !isShown(line);
    for (const group of this.#root.querySelectorAll<HTMLElement>('.letter-group')) group.hidden = !isShown(group);
    for (const letter of this.#root.querySelectorAll<HTMLAnchorElement>('.letters a'))
      if (letter.parentElement)
        letter.parentElement.hidden = document.getElementById(letter.hash.slice(1))?.closest<HTMLElement>('.letter-group')?.hidden ?? false;
    return found.length;
  }
}
