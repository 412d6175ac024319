/**
 * The search of the page /soeg/: `<portal-search>` around the field, the results and the list of
 * everything. Without script the list is what the reader has; with it, the field answers.
 */
import { normaliseQuery, readQuery } from './address.ts';
import { FoundPages } from './found-pages.ts';
import { QueryHistory } from './query-history.ts';
import { askIndex, openIndex } from './search-index.ts';
import { SearchView } from './search-view.ts';

/** How many results are shown at a time. */
const batch = 10;
/** Milliseconds: after the last key; until a wait is mentioned; until it is taken for a fault. */
const pause = { typing: 250, searching: 400, fault: 12_000 };

class PortalSearch extends HTMLElement {
  #field!: HTMLInputElement;
  #view!: SearchView;
  #history!: QueryHistory;
  #query = '';
  #found = new FoundPages([]);
  /** Each query takes a number; an answer to an earlier number is thrown away. */
  #turn = 0;
  #typing: number | undefined;
  readonly #title = document.title;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (!field) throw new Error('The search page has no field.');
    this.#field = field;
    this.#view = new SearchView(this);
    this.#history = new QueryHistory(history, readQuery(location.search));
    field.addEventListener('input', () => this.#type());
    field.addEventListener('focus', () => void openIndex().catch(() => undefined), { once: true });
    this.addEventListener('submit', (event) => this.#send(event));
    this.#view.onMore(() => void this.#showMore());
    window.addEventListener('popstate', () => this.#arrive());
    this.#arrive();
  }

  /** Takes the query from the address: at the start, and when the reader goes back or forward. */
  #arrive(): void {
    clearTimeout(this.#typing);
    const query = readQuery(location.search);
    this.#history.arrive(query);
    if (normaliseQuery(this.#field.value) !== query) this.#field.value = query;
    // A step within the list of everything, from letter to letter, is no new search.
    if (query !== this.#query) void this.#search(query, this.#history.shown);
  }

  #type(): void {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      const query = normaliseQuery(this.#field.value);
      if (query === this.#query) return;
      this.#history.type(query);
      void this.#search(query);
    }, pause.typing);
  }

  #send(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#typing);
    const query = normaliseQuery(this.#field.value);
    this.#history.send(query);
    // On a phone the keyboard lies over the results.
    if (matchMedia('(pointer: coarse)').matches) this.#field.blur();
    void this.#search(query);
  }

  /** @param atLeast how many results to show, where the reader had asked for more before */
  async #search(query: string, atLeast = 0): Promise<void> {
    const turn = this.#begin(query);
    if (query === '') return this.#view.showIndex();
    this.#view.expectResults();
    const stopWaiting = this.#watchWait(turn);
    try {
      const found = new FoundPages(await askIndex(query));
      const first = await found.next(Math.max(batch, atLeast));
      if (turn !== this.#turn) return;
      this.#found = found;
      if (found.total === 0) this.#view.showEmpty(query);
      else this.#view.showResults(query, found, first);
    } catch (error) {
      this.#fail(turn, error);
    } finally {
      stopWaiting();
    }
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const found = this.#found;
    try {
      const pages = await found.next(batch);
      if (turn !== this.#turn) return;
      this.#history.remember(found.asked);
      // The button may go away: the focus goes on to what it brought.
      this.#view.addResults(found, pages)?.focus();
    } catch (error) {
      this.#fail(turn, error);
    }
  }

  #begin(query: string): number {
    this.#query = query;
    document.title = query === '' ? this.#title : `${query} – ${this.#title}`;
    this.#turn += 1;
    return this.#turn;
  }

  #watchWait(turn: number): () => void {
    const after = (milliseconds: number, say: () => void) => window.setTimeout(() => turn === this.#turn && say(), milliseconds);
    const mention = after(pause.searching, () => this.#view.showSearching());
    const fault = after(pause.fault, () => this.#view.showError());
    return () => {
      clearTimeout(mention);
      clearTimeout(fault);
    };
  }

  #fail(turn: number, error: unknown): void {
    console.error(error);
    if (turn === this.#turn) this.#view.showError();
  }
}

customElements.define('portal-search', PortalSearch);
