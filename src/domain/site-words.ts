/** The words that the pages have, and how often: what the search can know of. */

export interface SiteWords {
  /** Words in small letters with their number of uses; the parts of a word with hyphens stand for themselves. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words written with hyphens, as they would be without: `peerstøttegiver`. */
  readonly joined: ReadonlyMap<string, number>;
  /** Parts before a hyphen: `peer`, `recovery`. */
  readonly hyphenated: ReadonlySet<string>;
}

const word = /\p{L}+(?:-\p{L}+)*/gu;

/** A letter alone is no part of a word: «p-værdi». */
const shortestPart = 3;

export function countSiteWords(texts: Iterable<string>): SiteWords {
  const counts = new Map<string, number>();
  const joined = new Map<string, number>();
  const hyphenated = new Set<string>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const text of texts) {
    for (const [written] of text.normalize('NFC').toLowerCase().matchAll(word)) {
      const parts = written.split('-');
      for (const part of parts) count(counts, part);
      if (parts.length === 1) continue;
      count(joined, parts.join(''));
      for (const part of parts.slice(0, -1)) if (part.length >= shortestPart) hyphenated.add(part);
    }
  }
  return { counts, joined, hyphenated };
}
