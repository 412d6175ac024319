/**
 * What the search knows of Danish and of the portal besides its index: the words that the pages have, other
 * words for the same, and which page explains a term. It holds only words that lead to something.
 */
import type { SplitCompound } from './compounds.ts';
import { stemOf } from './danish-stem.ts';
import type { SiteWords } from './site-words.ts';
import { stopWords } from './stop-words.ts';
import { commonnessOf, encodeWords } from './word-code.ts';

/** As it is sent to the reader. */
export interface Lexicon {
  /** Of the index that it was made with. */
  readonly index: string;
  readonly pages: number;
  /** See `word-code.ts`: for each stem the form that is most used, and those that are much longer or shorter. */
  readonly words: string;
  /** Other words for the same, as the editors' list has them (`thesaurus.ts`); the glossary's lines come first. */
  readonly groups: string;
  /** The page that explains each of the glossary's lines, by its id in the index. */
  readonly terms: readonly string[];
}

export interface LexiconSources extends Omit<Lexicon, 'words'> {
  /** The words of what is indexed. */
  readonly site: SiteWords;
  readonly split: SplitCompound;
}

export function makeLexicon({ site, split, ...rest }: LexiconSources): Lexicon {
  const words = [...countForms(site, split).values()].flatMap(({ count, uses }) =>
    formsToKnow(uses).map((form) => [form, commonnessOf(count)] as const),
  );
  return { ...rest, words: encodeWords(words) };
}

interface Forms {
  count: number;
  /** The forms of the stem, with their number. */
  readonly uses: Map<string, number>;
}

/** Longer ones are addresses and slips. */
const longestWord = 34;

function countForms({ counts, joined }: SiteWords, split: SplitCompound): Map<string, Forms> {
  const stems = new Map<string, Forms>();
  const count = (word: string, number: number): void => {
    if (word.length < 2 || word.length > longestWord || stopWords.has(word) || !/^\p{L}+$/u.test(word)) return;
    const stem = stemOf(word);
    const forms = stems.get(stem) ?? { count: 0, uses: new Map() };
    forms.count += number;
    forms.uses.set(word, (forms.uses.get(word) ?? 0) + number);
    stems.set(stem, forms);
  };
  for (const [word, number] of [...counts, ...joined]) {
    count(word, number);
    for (const part of split(word) ?? []) count(withoutLink(part, counts), number);
  }
  return stems;
}

/** «erfarings» stands for «erfaring» where the site has that word too. */
const withoutLink = (part: string, counts: ReadonlyMap<string, number>): string =>
  part.length > 4 && part.endsWith('s') && !counts.has(part) && counts.has(part.slice(0, -1)) ? part.slice(0, -1) : part;

/** Forms that differ so much in length are not known by each other: «fag» and «faglighed», «studie» and «studerende». */
const farApart = 3;

/** The most used form, and others far from all that are taken before. */
function formsToKnow(uses: ReadonlyMap<string, number>): string[] {
  const byUse = [...uses].toSorted(([a, usedA], [b, usedB]) => usedB - usedA || a.length - b.length || (a < b ? -1 : 1));
  const known: string[] = [];
  for (const [form] of byUse) if (known.every((other) => Math.abs(other.length - form.length) >= farApart)) known.push(form);
  return known;
}
