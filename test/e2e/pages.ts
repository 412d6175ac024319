/** One page of each kind; the tests that hold for all pages visit these. */
export const kindsOfPage = {
  home: '/',
  themes: '/temaer/',
  theme: '/temaer/definition/',
  article: '/temaer/definition/hvad-er-peerstoette/',
  articleWithTables: '/temaer/definition/former-for-peerstoette/',
  dilemmas: '/temaer/organisering/dilemmaer/',
  models: '/temaer/organisering/modeller/',
  functions: '/temaer/organisering/arbejdspladser-og-jobfunktioner/',
  timeline: '/temaer/historie/tidslinje/',
  initiatives: '/initiativer/',
  initiative: '/initiativer/peer-to-peer-odense/',
  readingPaths: '/laeseveje/',
  readingPath: '/laeseveje/leder/',
  sources: '/kilder/',
  source: '/kilder/repper-2013/',
  sourceWithLongNote: '/kilder/vidensportalen-wrap-graduering/',
  terms: '/begreber/',
  term: '/begreber/erfaringskompetence/',
  search: '/soeg/',
  results: '/soeg/?q=recovery',
  about: '/om/',
  access: '/tilgaengelighed/',
  accessShortcut: '/was/',
  missing: '/findes-ikke/',
} as const;

export const allPages = Object.entries(kindsOfPage);
