/**
 * What the search page shows. The parts stand in the page from the start (SearchPage.astro); the
 * help and the fault are templates, so that they are only there when they are meant.
 */
import { searchStrings } from '../strings.da.ts';
import { readQuery, searchAddress } from './address.ts';
import type { FoundPages, LoadedPages } from './found-pages.ts';
import { element, resultItem } from './result-item.ts';

export class SearchView {
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #shown: HTMLElement;
  readonly #missing: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #index: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#status = find(root, '[data-search-status]');
    this.#results = find(root, '[data-search-found]');
    this.#list = find(root, '[data-search-results]');
    this.#more = find(root, '[data-search-more]');
    this.#shown = find(root, '[data-search-shown]');
    this.#missing = find(root, '[data-search-missing]');
    this.#notice = find(root, '[data-search-notice]');
    this.#index = find(root, '[data-search-index]');
  }

  /** Nothing is searched for: the list of everything. */
  showIndex(): void {
    this.#show({ index: true });
    this.#say();
  }

  /** The list of everything goes away at once, so that it is not read as the answer. */
  expectResults(): void {
    this.#index.hidden = true;
  }

  /** Said when an answer takes so long that the reader wonders. */
  showSearching(): void {
    this.#say(element('span', 'search-wait'), searchStrings.searching);
  }

  onMore(listener: () => void): void {
    this.#more.addEventListener('click', listener);
  }

  /** The first results, in place of what was there. */
  showResults(query: string, found: FoundPages, first: LoadedPages): void {
    this.#show({ results: true });
    this.#list.replaceChildren();
    this.addResults(found, first);
    this.#sayCount(found.total, query);
  }

  /** @returns the link of the first result added, to move the focus to */
  addResults(found: FoundPages, { pages, missing }: LoadedPages): HTMLElement | null {
    const items = pages.map(resultItem);
    this.#list.append(...items);
    this.#missing.hidden = missing === 0;
    this.#missing.textContent = missing === 0 ? '' : searchStrings.missing(missing);
    this.#more.hidden = !found.hasMore;
    this.#shown.hidden = !found.hasMore;
    this.#shown.textContent = searchStrings.shown(found.asked, found.total);
    return items[0]?.querySelector('a') ?? null;
  }

  /** The words are known nowhere: help, and the list of everything. */
  showEmpty(query: string): void {
    this.#show({ index: true, notice: 'empty' });
    this.#sayCount(0, query);
  }

  /** The index cannot be had. The list of everything is still there. */
  showError(): void {
    this.#show({ index: true, notice: 'error' });
    this.#say();
  }

  #show({ results = false, index = false, notice }: { results?: boolean; index?: boolean; notice?: 'empty' | 'error' }): void {
    this.#results.hidden = !results;
    this.#index.hidden = !index;
    if (!results) this.#list.replaceChildren();
    const template = notice && find<HTMLTemplateElement>(this.#root, `template[data-search-template="${notice}"]`);
    this.#notice.replaceChildren(...(template ? [document.importNode(template.content, true)] : []));
    // To try again is to load the page anew, with the query.
    for (const link of this.#notice.querySelectorAll<HTMLAnchorElement>('a[href="/soeg/"]'))
      link.href = searchAddress(readQuery(location.search));
  }

  #sayCount(count: number, query: string): void {
    this.#say(searchStrings.resultsFor(count), element('b', '', query));
  }

  #say(...words: readonly (Node | string)[]): void {
    this.#status.replaceChildren(...words);
  }
}

function find<Kind extends HTMLElement>(root: HTMLElement, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
