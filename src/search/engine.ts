/**
 * The part of Pagefind's interface that the portal speaks to. Whatever answers to it can take
 * Pagefind's place, or stand before it.
 */

/** A page that was found, with the place where the words stand. */
export interface PageFragment {
  /** From the site's root. */
  readonly url: string;
  /** HTML with escaped brackets and `<mark>`; see `readExcerpt`. */
  readonly excerpt: string;
  /** The whole text, and which of its words were found. */
  readonly content: string;
  readonly locations: readonly number[];
  /** Plain text by name, among them `title`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface FoundPage {
  readonly id: string;
  /** Fetches the page's part of the index. */
  data(): Promise<PageFragment>;
}

export interface EngineOptions {
  readonly noWorker: boolean;
  readonly baseUrl: string;
  /** In words. */
  readonly excerptLength: number;
  readonly excerptEllipsis: string;
  readonly ranking: { readonly termSimilarity: number; readonly pageLength: number };
}

export interface SearchEngine {
  options(options: EngineOptions): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly FoundPage[] }>;
  destroy(): Promise<void>;
}
