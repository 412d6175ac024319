/** The part of Pagefind's interface that the portal speaks to. */

/** The whole of a page's text, and what is said of it. */
export interface PageFragment {
  /** From the site's root. */
  readonly url: string;
  /** Words with white space between; a place is counted in words. */
  readonly content: string;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text?: string; readonly location: number }[];
  /** Plain text by name, among them `title`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface FoundPage {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  /** Fetches the page's part of the index. */
  data(): Promise<PageFragment>;
}

export interface EngineOptions {
  readonly noWorker?: boolean;
  readonly basePath?: string;
  readonly baseUrl: string;
  readonly ranking: {
    readonly termSimilarity: number;
    readonly pageLength: number;
    readonly metaWeights?: Readonly<Record<string, number>>;
  };
}

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface SearchEngine {
  options(options: EngineOptions): Promise<void>;
  init(): Promise<void>;
  /** @param query null for all pages that the filters let through */
  search(query: string | null, options?: SearchOptions): Promise<{ readonly results: readonly FoundPage[] }>;
  /** Every filter with its values, and how many pages have each. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  destroy(): Promise<void>;
}
