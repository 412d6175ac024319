/** What is to be asked of the index for a query: for each of its words, the terms that may answer it. */

/** How a term came from what was typed. */
export type Reason =
  | 'typed'
  /** Typed without æ, ø, å. */
  | 'folded'
  | 'inflected'
  | 'misspelt'
  /** Two words that the portal writes as one. */
  | 'joined'
  /** One word that the portal writes as two. */
  | 'parted'
  /** One of the words in a compound. */
  | 'part'
  /** Another word of the same root: «implementere» for «implementering». */
  | 'derived'
  | 'same'
  | 'related';

/** A term to search the index for; of several words all must be on the page. */
export interface Candidate {
  readonly term: string;
  /** 0–1: how much of an answer it is. */
  readonly weight: number;
  readonly reason: Reason;
  /** Longer words that begin with it are no answer, nor what the index takes for an unknown word. */
  readonly wholeOnly?: boolean;
  /** Of another word: as the editors wrote it. */
  readonly written?: string;
}

/** A word of the query, or several that mean something together. */
export interface Unit {
  /** The words of the query that it stands for. */
  readonly typed: readonly string[];
  /** The best first; none when the portal has nothing like it. */
  readonly candidates: readonly Candidate[];
}

export interface QueryPlan {
  readonly words: readonly Unit[];
  /** What several words mean together, «hvor længe»: in place of those words or beside them. */
  readonly phrases: readonly Unit[];
  /** A word that was taken for another. */
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
  /** Words that the portal does not have. */
  readonly unknown: readonly string[];
}
