/**
 * What the search is asked, and what it answers. The pages, the dialog, the terminal and the evaluation
 * all speak in these words; nothing else of the search is known to them.
 */

/** What a reader can narrow an answer by. The keys are the names in the address and in the index. */
export const facets = ['art', 'tema', 'maalgruppe', 'fase', 'studie'] as const;

export type Facet = (typeof facets)[number];

/** The values chosen, as they are shown: «Artikel», «Evidens». Several of one facet widen, several facets narrow. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export type Sort = 'relevance' | 'newest';

export interface SearchRequest {
  readonly query: string;
  /** Only the words as they are typed: nothing is corrected, and no other words are added. */
  readonly literal: boolean;
  readonly filters: Filters;
  readonly sort: Sort;
}

/** A word that was searched for in place of the one typed: «suppervision» → «supervision», «loen» → «løn». */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

/** Something is missing, and the answer is what could be found without it. */
export type Fault =
  /** No words for the same, no correction of spelling: the words are searched for as they are typed. */
  | 'lexicon-missing'
  /** The lexicon is from another day than the index. */
  | 'lexicon-outdated'
  /** A part of the index did not arrive: results may be missing. */
  | 'index-incomplete';

export interface FacetValue {
  readonly value: string;
  /** How many of the results have it, the choices in the other facets taken into account. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface FacetCounts {
  readonly facet: Facet;
  /** Those that some result has, and those that are chosen; the most frequent first. */
  readonly values: readonly FacetValue[];
}

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A page that was found, ready to be shown. */
export interface Result {
  /** From the site's root, to the section that answers best, with the words to mark: `/temaer/…/?marker=løn#hvad-koster-det`. */
  readonly href: string;
  readonly title: string;
  /** BCP 47, where the title is not Danish. */
  readonly titleLang?: string;
  /** The heading that the words stand under; none where they stand before the first. */
  readonly section?: string;
  /** «Artikel», «Begreb» … */
  readonly kind: string;
  readonly theme?: string;
  /** `2026-11-21` */
  readonly reviewed?: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** What the glossary says of what was asked. */
export interface Definition {
  readonly href: string;
  readonly term: string;
  readonly text: string;
}

/** Results in the order of the answer, fetched a few at a time. */
export interface ResultBatch {
  readonly results: readonly Result[];
  /** How many of those asked for could not be had. */
  readonly missing: number;
}

export interface Answer {
  readonly request: SearchRequest;
  /** How many pages were found, the filters applied. */
  readonly total: number;
  readonly corrections: readonly Correction[];
  /** Other words that were searched for too, as they are written: «honorar», «aflønning». */
  readonly alsoSearched: readonly string[];
  /** Words of the query that the portal does not have. */
  readonly unknown: readonly string[];
  /** Where nothing was found: words of the portal that are near to what was typed, the nearest first. */
  readonly nearest: readonly string[];
  /** Set when the query is a word of the glossary. */
  readonly definition?: Definition;
  /** Set when the query names an author: sources by that author, the newest first. */
  readonly sources: readonly Result[];
  readonly faults: readonly Fault[];
  /** For every facet that makes a difference; empty when they were not asked for. */
  readonly facets: readonly FacetCounts[];
  /**
   * The next results. One page that fails does not take the others with it.
   * @throws when all of them fail; the same can then be asked for again
   */
  next(count: number): Promise<ResultBatch>;
  /** How many results have been asked for. */
  readonly asked: number;
}

/** What answers; it fetches what it needs when it is first asked, or when it is told to open. */
export interface Search {
  /** @throws when there is no index to search */
  open(): Promise<void>;
  /** @throws when there is no index to search */
  ask(request: SearchRequest, options?: { readonly facets?: boolean }): Promise<Answer>;
}
