/**
 * The address follows the search. While the reader types, the present entry of the history is rewritten; what is
 * sent or chosen gets an entry of its own, and the entry before it gets back the address that it
 * stood for. So «back» leads from one sent query to the one before.
 */

/** What an entry remembers besides its address: how many results were shown. */
interface EntryState {
  readonly shown: number;
}

/** Milliseconds after the last letter until it is written; browsers allow no more than a hundred changes in half a minute. */
const pause = 500;

export class AddressHistory {
  readonly #history: History;
  /** What the present entry stood for before typing rewrote it. */
  #sent: string;
  #unwritten: string | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(history: History, address: string) {
    this.#history = history;
    this.#sent = address;
  }

  /** Written when the typing pauses. */
  type(address: string): void {
    this.#forget();
    this.#unwritten = address;
    this.#writing = setTimeout(() => this.write(), pause);
  }

  /** What was typed is written at once: who leaves by a link comes back to it. */
  write(): void {
    if (this.#unwritten !== undefined) this.#history.replaceState(null, '', this.#unwritten);
    this.#forget();
  }

  send(address: string): void {
    this.#forget();
    this.#history.replaceState(null, '', this.#sent);
    if (address === this.#sent) return;
    this.#history.pushState(null, '', address);
    this.#sent = address;
  }

  /** The reader went back or forward to an entry with this address. */
  arrive(address: string): void {
    this.#forget();
    this.#sent = address;
  }

  /** How many results the present entry showed; 0 when it is new. */
  get shown(): number {
    const state = this.#history.state as Partial<EntryState> | null;
    return typeof state?.shown === 'number' ? state.shown : 0;
  }

  remember(shown: number): void {
    this.write();
    this.#history.replaceState({ shown } satisfies EntryState, '');
  }

  #forget(): void {
    clearTimeout(this.#writing);
    this.#unwritten = undefined;
  }
}
