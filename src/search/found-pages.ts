/** The pages that a search found, fetched a few at a time as the reader asks for them. */
import type { FoundPage, PageFragment } from './engine.ts';

export interface LoadedPages {
  /** In the order of the search. */
  readonly pages: readonly PageFragment[];
  /** How many of those asked for could not be had. */
  readonly missing: number;
}

export class FoundPages {
  readonly #found: readonly FoundPage[];
  /** How many have been asked for. */
  asked = 0;

  constructor(found: readonly FoundPage[]) {
    this.#found = found;
  }

  get total(): number {
    return this.#found.length;
  }

  get hasMore(): boolean {
    return this.asked < this.total;
  }

  /** One page that fails does not take the others with it. @throws when all of them fail, and the same can be asked for again */
  async next(count: number): Promise<LoadedPages> {
    const wanted = this.#found.slice(this.asked, this.asked + count);
    const settled = await Promise.allSettled(wanted.map((page) => page.data()));
    const pages = settled.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    if (pages.length === 0 && wanted.length > 0) throw new Error('None of the pages found could be fetched.');
    this.asked += wanted.length;
    return { pages, missing: wanted.length - pages.length };
  }
}
