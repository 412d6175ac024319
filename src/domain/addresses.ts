/** Where each kind of content lives on the site. Addresses are ASCII and end with a slash. */

export const addresses = {
  temaer: (id: string) => `/temaer/${id}/`,
  /** `id` is `<tema>/<slug>`. */
  artikler: (id: string) => `/temaer/${id}/`,
  kilder: (id: string) => `/kilder/${id}/`,
  begreber: (id: string) => `/begreber/${id}/`,
} as const;

/** Pages that are no content file. */
export const fixedAddresses = ['/', '/temaer/', '/kilder/', '/begreber/', '/soeg/', '/om/'] as const;

/** Ids of elements that the Markdown plugins write and the components answer. */
export const elementIds = {
  /** The `n`th place (from 1) on a page that cites a source. */
  cite: (source: string, n: number) => `citat-${source}-${n}`,
  /** The source in the page's own list. */
  reference: (source: string) => `kilde-${source}`,
  sourcePopover: (source: string) => `vis-kilde-${source}`,
  termPopover: (term: string) => `vis-begreb-${term}`,
};

/** Ids that the page's own sections use; no heading may have them. */
export const reservedIds: ReadonlySet<string> = new Set(['indhold', 'kort-fortalt', 'kilder', 'naevnes-i', 'aendringer', 'soeg', 'menu']);
