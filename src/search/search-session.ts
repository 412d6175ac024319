/**
 * One reader's asking: what is typed while an answer is on its way makes that answer void. The page and the
 * dialog each have a session, and show what it tells them to.
 */
import type { Answer, ResultBatch, Search, SearchRequest } from './answer.ts';

/** Milliseconds: until a wait is mentioned; until it is taken for a fault. */
const patience = { mention: 400, fault: 12_000 };

export interface AnswerView {
  /** The answer takes so long that the reader wonders. */
  showWaiting(): void;
  showAnswer(answer: Answer, first: ResultBatch): void;
  /** There is no index to search, or none of the results can be had. */
  showFault(request: SearchRequest): void;
}

export interface SessionOptions {
  /** How many results are shown at first. */
  readonly first: number;
  /** Whether the numbers of each choice are wanted. */
  readonly facets: boolean;
}

export class SearchSession {
  readonly #search: Search;
  readonly #view: AnswerView;
  readonly #options: SessionOptions;
  /** Each question takes a number; an answer to an earlier number is thrown away. */
  #turn = 0;
  #answer: Answer | undefined;

  constructor(search: Search, view: AnswerView, options: SessionOptions) {
    this.#search = search;
    this.#view = view;
    this.#options = options;
  }

  /** Begins to fetch what is needed; a fault is told when something is asked. */
  open(): void {
    this.#search.open().catch(() => undefined);
  }

  /** Nothing is asked any more: an answer on its way is void. */
  stop(): void {
    this.#turn += 1;
    this.#answer = undefined;
  }

  /** @param atLeast how many results to show, where the reader had asked for more before */
  async ask(request: SearchRequest, atLeast = 0): Promise<void> {
    this.stop();
    const turn = this.#turn;
    const stopWaiting = this.#watchWait(turn, request);
    try {
      const answer = await this.#search.ask(request, { facets: this.#options.facets });
      if (turn !== this.#turn) return;
      const first = await answer.next(Math.max(this.#options.first, atLeast));
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#view.showAnswer(answer, first);
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#view.showFault(request);
    } finally {
      stopWaiting();
    }
  }

  /** The next results of the answer that is shown; nothing where it has gone meanwhile. */
  async more(count: number): Promise<{ readonly answer: Answer; readonly batch: ResultBatch } | undefined> {
    const answer = this.#answer;
    const turn = this.#turn;
    try {
      const batch = await answer?.next(count);
      return answer && batch && turn === this.#turn ? { answer, batch } : undefined;
    } catch (error) {
      console.error(error);
      if (answer && turn === this.#turn) this.#view.showFault(answer.request);
      return undefined;
    }
  }

  #watchWait(turn: number, request: SearchRequest): () => void {
    const after = (milliseconds: number, say: () => void) => setTimeout(() => turn === this.#turn && say(), milliseconds);
    const mention = after(patience.mention, () => this.#view.showWaiting());
    const fault = after(patience.fault, () => this.#view.showFault(request));
    return () => {
      clearTimeout(mention);
      clearTimeout(fault);
    };
  }
}
