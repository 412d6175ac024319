/** What is known of the pages whatever is asked: what they can be narrowed by, and when they were reviewed. Fetched once. */
import { type Facet, facets } from './answer.ts';
import type { SearchEngine } from './engine.ts';
import type { FacetPages } from './facet-counts.ts';

/** What the index calls a page about a source. */
const sourceKind = 'Kilde';

type Engine = Pick<SearchEngine, 'search' | 'filters'>;

export class AllPages {
  readonly #engine: Engine;
  #facets: Promise<FacetPages> | undefined;
  #newest: Promise<ReadonlyMap<string, number>> | undefined;
  #sources: Promise<ReadonlySet<string>> | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  sources(): Promise<ReadonlySet<string>> {
    this.#sources ??= this.#with('art', sourceKind);
    return this.#sources;
  }

  facets(): Promise<FacetPages> {
    this.#facets ??= this.#readFacets();
    return this.#facets;
  }

  /** The place of each page in the order of review, the newest first; pages without a date have none. */
  newest(): Promise<ReadonlyMap<string, number>> {
    this.#newest ??= this.#engine
      .search(null, { sort: { gennemgaaet: 'desc' } })
      .then(({ results }) => new Map(results.map(({ id }, place) => [id, place])));
    return this.#newest;
  }

  async #readFacets(): Promise<FacetPages> {
    const known = await this.#engine.filters();
    const read = async (facet: Facet) => {
      const values = Object.keys(known[facet] ?? {});
      return [facet, new Map(await Promise.all(values.map(async (value) => [value, await this.#with(facet, value)] as const)))] as const;
    };
    return Object.fromEntries(await Promise.all(facets.map(read))) as unknown as FacetPages;
  }

  async #with(facet: Facet, value: string): Promise<ReadonlySet<string>> {
    const { results } = await this.#engine.search(null, { filters: { [facet]: value } });
    return new Set(results.map(({ id }) => id));
  }
}
