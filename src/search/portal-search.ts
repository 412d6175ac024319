/**
 * The search of the page /soeg/: `<portal-search>` around the field, the results and the list of
 * everything. Without script the list is what the reader has; with it, the field answers.
 */
import { normaliseQuery, plainRequest, readRequest, searchAddress } from './address.ts';
import { AddressHistory } from './address-history.ts';
import type { SearchRequest, Sort } from './answer.ts';
import { find } from './element.ts';
import { toggle } from './filters.ts';
import { search } from './late-search.ts';
import { PageView } from './page-view.ts';
import { answerLinks } from './search-links.ts';
import { SearchSession } from './search-session.ts';
import { isWorthAsking, typingPause } from './typing.ts';

/** How many results are shown at a time. */
const batch = 10;

class PortalSearch extends HTMLElement {
  #field!: HTMLInputElement;
  #view!: PageView;
  #session!: SearchSession;
  #history!: AddressHistory;
  #request = plainRequest('');
  #typing: number | undefined;
  readonly #title = document.title;

  connectedCallback(): void {
    this.#field = find(this, 'input[name="q"]');
    this.#view = new PageView(this, (choice) => this.#follow(toggle(this.#request, choice)));
    this.#session = new SearchSession(search, this.#view, { first: batch, facets: true });
    this.#history = new AddressHistory(history, searchAddress(readRequest(location.search)));
    this.#listen();
    this.#arrive();
  }

  #listen(): void {
    this.#field.addEventListener('focus', () => this.#session.open(), { once: true });
    this.#field.addEventListener('input', () => this.#type());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send({ ...this.#request, query: normaliseQuery(this.#field.value) });
      // On a phone the keyboard lies over the results.
      if (matchMedia('(pointer: coarse)').matches) this.#field.blur();
    });
    find(this, '[data-search-sort]').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#follow({ ...this.#request, sort: target.value as Sort });
    });
    find(this, '[data-search-more]').addEventListener('click', () => void this.#showMore());
    this.addEventListener('click', () => this.#history.write(), { capture: true });
    answerLinks(this, (request) => this.#follow(request));
    window.addEventListener('popstate', () => this.#arrive());
  }

  /** Takes the search from the address: at the start, and when the reader goes back or forward. */
  #arrive(): void {
    const request = readRequest(location.search);
    this.#history.arrive(searchAddress(request));
    // A step within the list of everything, from letter to letter, is no new search.
    if (searchAddress(request) === searchAddress(this.#request)) return;
    this.#field.value = request.query;
    this.#ask(request, this.#history.shown);
  }

  #type(): void {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      const query = normaliseQuery(this.#field.value);
      if (query === this.#request.query) return;
      // Other words are another question: what was chosen stays, but they are not taken to the letter.
      const request = isWorthAsking(query) ? { ...this.#request, query, literal: false } : plainRequest('');
      this.#ask(request);
      this.#history.type(searchAddress(request));
    }, typingPause);
  }

  /** A choice or a link begins at what is shown, which gets an entry of its own to go back to. */
  #follow(request: SearchRequest): void {
    this.#history.send(searchAddress(this.#request));
    this.#send(request);
  }

  #send(request: SearchRequest): void {
    this.#history.send(searchAddress(request));
    if (normaliseQuery(this.#field.value) !== request.query) this.#field.value = request.query;
    this.#ask(request);
  }

  #ask(request: SearchRequest, atLeast = 0): void {
    clearTimeout(this.#typing);
    this.#request = request;
    document.title = request.query === '' ? this.#title : `${request.query} – ${this.#title}`;
    if (request.query === '') {
      this.#session.stop();
      this.#view.showIndex();
      return;
    }
    this.#view.expectResults();
    void this.#session.ask(request, atLeast);
  }

  async #showMore(): Promise<void> {
    const more = await this.#session.more(batch);
    if (!more) return;
    this.#history.remember(more.answer.asked);
    this.#view.addResults(more.answer, more.batch);
  }
}

customElements.define('portal-search', PortalSearch);
