/** What counts how much when pages are ordered. Set by `npm run eval:soeg` on the queries that are for tuning. */
export const ranking = {
  /** A page that has the word at all gets this share of the most. */
  presence: 0.25,
  /** So many times the rarity of a term is half of a full score. */
  saturation: 3,
  /** All the words of a term of several words are rarer than each. */
  severalWords: 1.6,
  /** What is left of the score of a page that only has longer words: «tidlig» for «tid». */
  beginning: 0.5,
  /** What it adds that the word stands in the title, the summary, a heading, or among the authors; by the index's names. */
  fields: { title: 0.3, resume: 0.21, overskrifter: 0.2, ophav: 0.1 },
  /** A source is seldom what is looked for, unless it is asked for by its author or year, or by this many words of its title. */
  source: 0.3,
  askedSource: 1.05,
  wordsOfTitle: 3,
  /** The page that explains the very words asked for, or some of them. */
  explains: 1.5,
  explainsPart: 1.15,
  /** What a second term for the same word adds. */
  second: 0.4,
  /** How hard it is to lack one of the words. */
  coverage: 0.25,
  /** What it adds that words stand within so many words of each other. */
  proximity: 0.15,
  near: 3,
  /** For so many of the best pages it is worth while to look. */
  lookedAt: 100,
} as const;
