/** The results on the search page: a few at a time, with what the glossary says and an author's sources above them. */
import { searchStrings } from '../strings.da.ts';
import type { Answer, ResultBatch, Sort } from './answer.ts';
import { find } from './element.ts';
import { definitionBox, resultItem, sourceBox } from './result-item.ts';

export class ResultList {
  readonly #heading: HTMLElement;
  readonly #sort: HTMLElement;
  readonly #lookup: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #shown: HTMLElement;
  readonly #missing: HTMLElement;

  constructor(root: HTMLElement) {
    this.#heading = find(root, '#soeg--resultater');
    this.#sort = find(root, '[data-search-sort]');
    this.#lookup = find(root, '[data-search-lookup]');
    this.#list = find(root, '[data-search-results]');
    this.#more = find(root, '[data-search-more]');
    this.#shown = find(root, '[data-search-shown]');
    this.#missing = find(root, '[data-search-missing]');
  }

  /** The first results, in place of what was there. */
  show(answer: Answer, first: ResultBatch): void {
    const { definition, sources, request, total } = answer;
    this.#list.replaceChildren();
    this.add(answer, first);
    const boxes = [...(definition ? [definitionBox(definition)] : []), ...(sources.length > 0 ? [sourceBox(sources)] : [])];
    this.#lookup.replaceChildren(...boxes);
    this.#sort.hidden = total < 2;
    find<HTMLInputElement>(this.#sort, `[value="${request.sort satisfies Sort}"]`).checked = true;
  }

  /** @returns the link of the first result added, to move the focus to */
  add({ asked, total }: Answer, { results, missing }: ResultBatch): HTMLElement | null {
    const items = results.map(resultItem);
    this.#list.append(...items);
    this.#missing.hidden = missing === 0;
    this.#missing.textContent = missing === 0 ? '' : searchStrings.missing(missing);
    this.#more.hidden = asked >= total;
    this.#shown.hidden = asked >= total;
    this.#shown.textContent = searchStrings.shown(asked, total);
    return items[0]?.querySelector('a') ?? null;
  }

  /** Whether the glossary or an author's sources have something to say, results or not. */
  get hasLookup(): boolean {
    return this.#lookup.childElementCount > 0;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#lookup.replaceChildren();
  }

  focus(): void {
    this.#heading.focus({ preventScroll: true });
  }
}
