/** What a page says about itself, from its layout to `<head>`. */
export interface PageMetadata {
  readonly title: string;
  /** One or two sentences, for search engines and shared links. */
  readonly description: string;
  /** «Artikel», «Begreb» or «Kilde»: set on pages that the portal's own search finds. */
  readonly kind?: string;
  /** What a reader can narrow a search by, and what is shown with a result; names in Danish. */
  readonly audiences?: readonly string[];
  readonly phase?: string | undefined;
  /** «Lodtrækningsforsøg»: of a source. */
  readonly study?: string;
  /** Who made a source, and when. */
  readonly makers?: string;
  /** The theme's title. */
  readonly theme?: string;
  /** `2026-11-21` */
  readonly reviewed?: string;
  /** Highwire tags, as name and content. */
  readonly scholar?: readonly (readonly [string, string])[];
  /** The address that search engines should know the page by, where it is not its own. */
  readonly canonical?: string;
  /** Keeps the page out of search engines. */
  readonly hidden?: boolean;
  /** The title at the head of each printed sheet, where the whole would be too long. */
  readonly runningTitle?: string;
}
