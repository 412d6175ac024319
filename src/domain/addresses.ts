/** Where each kind of content lives on the site. Addresses are ASCII and end with a slash. */

export const addresses = {
  temaer: (id: string) => `/temaer/${id}/`,
  /** `id` is `<tema>/<slug>`. */
  artikler: (id: string) => `/temaer/${id}/`,
  kilder: (id: string) => `/kilder/${id}/`,
  begreber: (id: string) => `/begreber/${id}/`,
  initiativer: (id: string) => `/initiativer/${id}/`,
  laeseveje: (id: string) => `/laeseveje/${id}/`,
  erklaeringer: (id: string) => `/${id}/`,
} as const;

/** The page of a theme that holds all its articles for paper; no article may have its name. */
export const paperName = 'udskriv';
export const paperAddress = (theme: string): string => `${addresses.temaer(theme)}${paperName}/`;

/** Whether each entry of a collection has a page of its own; the others are shown together, in an article or on the front page. */
export const hasOwnPage = (collection: string): collection is keyof typeof addresses => Object.hasOwn(addresses, collection);

/** Pages that are no content file. */
export const fixedAddresses = ['/', '/temaer/', '/kilder/', '/begreber/', '/initiativer/', '/laeseveje/', '/soeg/', '/om/'] as const;

/** The accessibility statement: the one entry of its collection. */
export const statementId = 'tilgaengelighed';

/** Where the law asks for the statement. The same page has its own address too, and search engines are told that one. */
export const statementShortcut = '/was/';

/** Ids of elements that the Markdown plugins write and the components answer. */
export const elementIds = {
  /** The `n`th place (from 1) on a page that cites a source. */
  cite: (source: string, n: number) => `citat-${source}-${n}`,
  /** The source in the page's own list. */
  reference: (source: string) => `kilde-${source}`,
  sourcePopover: (source: string) => `vis-kilde-${source}`,
  termPopover: (term: string) => `vis-begreb-${term}`,
  /** What the buttons of sources and of terms are, for those who hear them. No heading can get these ids: theirs have no two hyphens in a row. */
  sourceHint: 'hjaelp--kilde',
  termHint: 'hjaelp--begreb',
  /** An entry in a list that an article shows. */
  listed: (collection: string, id: string) => `listet-${collection}-${id}`,
  /** A period of the timeline; the oldest has no first year. */
  period: (from: number | undefined) => `listet-periode-${from ?? 'foerst'}`,
  /** A source right after the words that rest on it, in such a list. */
  statementCite: (statement: string, source: string) => `udsagn-${statement}-${source}`,
};

/** Sections that every page of a kind has, and that a link may lead to. */
export const sectionIds: Readonly<Record<string, readonly string[]>> = {
  artikler: ['indhold', 'kort-fortalt', 'citer', 'aendringer'],
  begreber: ['indhold'],
  initiativer: ['indhold'],
};

const ownIds =
  /^(?:indhold|kort-fortalt|kilder|naevnes-i|citer|henvisning|aendringer|footnote-label|[a-z-]+-titel|citat-.+-\d+|(?:listet|udsagn)-.+|vis-(?:kilde|begreb)-.+)$/;

/** Whether the page itself has an element with that id, so that no heading may. @param sources ids of all sources */
export const isReservedId = (id: string, sources: ReadonlySet<string>): boolean =>
  ownIds.test(id) || (id.startsWith('kilde-') && sources.has(id.slice('kilde-'.length)));
