/**
 * The address follows the query. While the reader types, the present entry of the history is rewritten;
 * a query that is sent gets an entry of its own, and the entry before it gets back the query that
 * it stood for. So «back» leads from one sent query to the one before.
 */
import { searchAddress } from './address.ts';

/** What an entry remembers besides its address: how many results were shown. */
interface EntryState {
  readonly shown: number;
}

export class QueryHistory {
  readonly #history: History;
  /** The query that the present entry stood for before typing rewrote it. */
  #sent: string;

  constructor(history: History, query: string) {
    this.#history = history;
    this.#sent = query;
  }

  type(query: string): void {
    this.#history.replaceState(null, '', searchAddress(query));
  }

  send(query: string): void {
    this.type(this.#sent);
    if (query === this.#sent) return;
    this.#history.pushState(null, '', searchAddress(query));
    this.#sent = query;
  }

  /** The reader went back or forward to an entry with this query. */
  arrive(query: string): void {
    this.#sent = query;
  }

  /** How many results the present entry showed; 0 when it is new. */
  get shown(): number {
    const state = this.#history.state as Partial<EntryState> | null;
    return typeof state?.shown === 'number' ? state.shown : 0;
  }

  remember(shown: number): void {
    this.#history.replaceState({ shown } satisfies EntryState, '');
  }
}
