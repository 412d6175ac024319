/**
 * Which other words a search also looks for: what a reader types is not always what the portal writes. The
 * glossary says most of it; the everyday words that it has no place for stand in a list of their own.
 */

export const everydayWordsPath = 'content/soegeord.txt';

/** Between words for the same, and before a word that is related: `løn = honorar ~ budget`. */
export const [sameSign, relatedSign] = ['=', '~'];

/** One or more words as they are written in the list; empty where a sign has nothing beside it. */
export interface ListedPhrase {
  readonly phrase: string;
  /** From 1. */
  readonly line: number;
  /** From 1; where the phrase begins, or should. */
  readonly column: number;
}

/** A line of the list. */
export interface EverydayGroup {
  /** Each stands for all the others. */
  readonly same: readonly ListedPhrase[];
  /** A search for any of `same` finds these too, not the other way. One that holds a `=` is a fault. */
  readonly related: readonly ListedPhrase[];
}

/** One group a line; `#` begins a comment. */
export function parseEverydayWords(text: string): EverydayGroup[] {
  return text.split(/\r?\n/).flatMap((written, index) => {
    const line = written.replace(/#.*/, '');
    if (line.trim() === '') return [];
    const tail = line.includes(relatedSign) ? line.indexOf(relatedSign) : line.length;
    return [
      {
        same: phrasesIn(line.slice(0, tail), sameSign, index + 1, 1),
        related: tail < line.length ? phrasesIn(line.slice(tail + 1), relatedSign, index + 1, tail + 2) : [],
      },
    ];
  });
}

function phrasesIn(text: string, sign: string, line: number, column: number): ListedPhrase[] {
  let offset = 0;
  return text.split(sign).map((part) => {
    const start = column + offset + (part.trim() === '' ? 0 : part.search(/\S/));
    offset += part.length + sign.length;
    return { phrase: part.trim().replaceAll(/\s+/g, ' '), line, column: start };
  });
}

/** What a term of the glossary says of words; the fields are those of its file. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly variants: readonly string[];
  readonly inflections: readonly string[];
  /** Ids of other terms. */
  readonly seeAlso: readonly string[];
}

export interface Synonym {
  /** As an editor wrote it. */
  readonly phrase: string;
  readonly relation: 'same' | 'related';
}

/** From the key of a phrase to what else to look for: first words for the same, then related ones, the glossary's before the list's. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/**
 * Nothing follows from two lines together: a word in both has the words of both, and those do not have each other.
 * @param keyOf what a phrase is looked up by; phrases of one key count as one, and the first is the one that is kept
 */
export function makeThesaurus(
  groups: readonly EverydayGroup[],
  terms: readonly GlossaryTerm[],
  keyOf: (phrase: string) => string,
): Synonyms {
  const termOf = new Map(terms.map(({ id, term }) => [id, term]));
  const lines = [
    ...terms.map(({ term, variants, inflections, seeAlso }) => ({
      asked: [term, ...variants, ...inflections],
      same: [term, ...variants],
      related: seeAlso.flatMap((id) => termOf.get(id) ?? []),
    })),
    ...groups.map((group) => {
      const same = group.same.map(({ phrase }) => phrase);
      return { asked: same, same, related: group.related.map(({ phrase }) => phrase) };
    }),
  ];
  /** By the key of what is asked, then by the key of what is found. */
  const found = new Map<string, Map<string, Synonym>>();
  for (const relation of ['same', 'related'] as const) {
    for (const line of lines) {
      for (const key of new Set(line.asked.map(keyOf))) {
        const own = found.get(key) ?? new Map<string, Synonym>();
        for (const phrase of line[relation]) {
          const other = keyOf(phrase);
          if (other !== key && !own.has(other)) own.set(other, { phrase, relation });
        }
        if (own.size > 0) found.set(key, own);
      }
    }
  }
  return new Map([...found].map(([key, own]) => [key, [...own.values()]]));
}
