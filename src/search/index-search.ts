/** Answers a request from an index that is open. */
import type { Answer, Definition, Fault, Result, ResultBatch, SearchRequest } from './answer.ts';
import { AllPages } from './all-pages.ts';
import { type Found, TermSearch } from './ask-engine.ts';
import { nearestWords } from './correct.ts';
import type { SearchEngine } from './engine.ts';
import type { Explain } from './explained.ts';
import { countFacets, narrow } from './facet-counts.ts';
import type { Explained, MergedPage } from './merge.ts';
import { type Knowledge, planLiterally, planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-plan.ts';
import { isQuoted } from './query-words.ts';
import { showResult } from './show-result.ts';

/** What was loaded. */
export interface OpenIndex {
  readonly engine: Pick<SearchEngine, 'search' | 'filters'>;
  /** How many pages the index has. */
  readonly pages: number;
  /** What is known of words; left out where it did not arrive. */
  readonly lexicon?: { readonly knowledge: Knowledge; readonly explain: Explain };
  readonly faults: readonly Fault[];
  /** How many requests for a part of the index have failed so far. */
  failedRequests(): number;
}

const most = { sources: 5, nearest: 5, alsoSearched: 6 };

/** To someone who is lost, words are near that would be no correction. */
const farthest = 3;

const nothingExplained: Explained = { whole: new Set(), part: new Set() };

export class IndexSearch {
  readonly #index: OpenIndex;
  readonly #all: AllPages;
  #terms: TermSearch | undefined;

  constructor(index: OpenIndex) {
    this.#index = index;
    this.#all = new AllPages(index.engine);
  }

  /** What a query is taken for. */
  plan({ query, literal }: Pick<SearchRequest, 'query' | 'literal'>): QueryPlan {
    const { lexicon } = this.#index;
    if (literal || isQuoted(query)) return planLiterally(query);
    return lexicon ? planQuery(query, lexicon.knowledge) : planLiterally(query, false);
  }

  /** Everything that a plan finds, best first. */
  async find(query: string, plan: QueryPlan): Promise<Found> {
    this.#terms ??= new TermSearch(this.#index.engine, { count: this.#index.pages, sources: await this.#all.sources() });
    return this.#terms.find(plan, this.#index.lexicon?.explain(query, plan) ?? nothingExplained);
  }

  async ask(request: SearchRequest, { facets = false } = {}): Promise<Answer> {
    const { query, filters, sort } = request;
    const failedBefore = this.#index.failedRequests();
    const plan = this.plan(request);
    const { pages, handles, terms } = await this.find(query, plan);
    const byId = new Map(pages.map((page) => [page.id, page]));
    const isNarrowed = Object.values(filters).some((values) => values.length > 0);
    const facetPages = facets || isNarrowed ? await this.#all.facets() : undefined;
    const all = pages.map(({ id }) => id);
    const kept = facetPages ? narrow(all, filters, facetPages) : all;
    const order = sort === 'newest' ? newestFirst(kept, await this.#all.newest()) : kept;
    const show = async (id: string): Promise<Result> => {
      const handle = handles.get(id);
      if (!handle) throw new Error(`The page ${id} was not found.`);
      return showResult(await handle.data(), byId.get(id)?.found ?? []);
    };
    const definition = await this.#define(query, plan, handles);
    const sources = await this.#askedSources(pages, show);
    const results = batches(order, show);
    const incomplete: Fault[] = this.#index.failedRequests() > failedBefore ? ['index-incomplete'] : [];
    return {
      request,
      total: order.length,
      corrections: plan.corrections,
      alsoSearched: otherWords(plan, terms),
      unknown: plan.unknown,
      nearest: pages.length === 0 ? this.#nearest(plan) : [],
      ...(definition && { definition }),
      sources,
      faults: [...this.#index.faults, ...incomplete],
      facets: facets && facetPages ? countFacets(all, filters, facetPages) : [],
      // Not spread, which would copy the number as it is now.
      get asked() {
        return results.asked;
      },
      next: results.next,
    };
  }

  async #define(query: string, plan: QueryPlan, handles: Found['handles']): Promise<Definition | undefined> {
    const [id] = this.#index.lexicon?.explain(query, plan).whole ?? [];
    const page =
      id === undefined
        ? undefined
        : await handles
            .get(id)
            ?.data()
            .catch(() => undefined);
    const { title, resume } = page?.meta ?? {};
    return page && title && resume ? { href: page.url, term: title, text: resume } : undefined;
  }

  /** The newest first; works without a year last. */
  async #askedSources(pages: readonly MergedPage[], show: (id: string) => Promise<Result>): Promise<Result[]> {
    const asked = pages.filter(({ isByThem }) => isByThem).slice(0, most.sources);
    const shown = await Promise.allSettled(asked.map(({ id }) => show(id)));
    return shown.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  }

  #nearest({ words }: QueryPlan): string[] {
    const vocabulary = this.#index.lexicon?.knowledge.vocabulary;
    if (!vocabulary) return [];
    const near = words.flatMap(({ typed }) => nearestWords(typed.join(''), vocabulary, most.nearest, farthest));
    return near
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ known }) => known.word)
      .slice(0, most.nearest);
  }
}

/** Words that the reader did not type, as they are written, and that led to something; the forms of a word are no other word. */
const otherWords = ({ words, phrases }: QueryPlan, found: ReadonlySet<string>): string[] =>
  [
    ...new Set(
      [...words, ...phrases].flatMap(({ candidates }) =>
        candidates.flatMap(({ term, written }) => (found.has(term) ? (written ?? []) : [])),
      ),
    ),
  ].slice(0, most.alsoSearched);

function newestFirst(ids: readonly string[], places: ReadonlyMap<string, number>): string[] {
  const placeOf = (id: string) => places.get(id) ?? Number.POSITIVE_INFINITY;
  return ids.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}

/** What of an answer hands out results, a few at a time. */
function batches(ids: readonly string[], show: (id: string) => Promise<Result>): Pick<Answer, 'next' | 'asked'> {
  let asked = 0;
  return {
    get asked() {
      return asked;
    },
    async next(count: number): Promise<ResultBatch> {
      const wanted = ids.slice(asked, asked + count);
      const settled = await Promise.allSettled(wanted.map(show));
      const results = settled.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      if (results.length === 0 && wanted.length > 0) throw new Error('None of the pages found could be fetched.');
      asked += wanted.length;
      return { results, missing: wanted.length - results.length };
    },
  };
}
