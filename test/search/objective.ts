/** Measures that need nobody's judgement: made from the words of the pages, the same each time. */
import { stemOf } from '../../src/domain/danish-stem.ts';
import { stopWords } from '../../src/domain/stop-words.ts';
import { foldings } from '../../src/domain/folding.ts';
import type { DictionaryForms } from '../../src/domain/dictionary-forms.ts';
import type { ComparedEngine, PortalEngine } from './engines.ts';
import { mean } from './measures.ts';
import { type IndexedPage, wordsIn } from './pages.ts';
import { seeded } from './random.ts';

/** A word as it is typed, and the pages that have the word that was meant. */
export interface WordTest {
  readonly typed: string;
  readonly meant: string;
  readonly pages: ReadonlySet<string>;
}

const alphabet = 'abcdefghijklmnoprstuvyæøå';

/** By stem: the pages that have a word of it. */
function pagesByStem(pages: readonly IndexedPage[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const word of new Set(wordsIn(page))) {
      const stem = stemOf(word);
      const own = found.get(stem) ?? new Set<string>();
      found.set(stem, own.add(page.address));
    }
  }
  return found;
}

const ordinaryWords = (pages: readonly IndexedPage[]): string[] =>
  [...new Set(pages.flatMap(wordsIn))]
    .filter((word) => word.length >= 6 && word.length <= 18 && /^[a-zæøå]+$/.test(word) && !stopWords.has(word))
    .toSorted();

/** One slip in each: a letter left out, put in, replaced or swapped with the next; the first letter stays. */
export function typos(pages: readonly IndexedPage[], count = 300): WordTest[] {
  const random = seeded(77);
  const words = ordinaryWords(pages);
  const known = new Set(pages.flatMap(wordsIn));
  const byStem = pagesByStem(pages);
  const tests: WordTest[] = [];
  while (tests.length < count) {
    const meant = words[Math.floor(random() * words.length)] ?? '';
    const at = 1 + Math.floor(random() * (meant.length - 1));
    const letter = alphabet[Math.floor(random() * alphabet.length)] ?? 'e';
    const kind = Math.floor(random() * 4);
    const [before, own, next, rest] = [meant.slice(0, at), meant[at] ?? '', meant[at + 1] ?? '', meant.slice(at + 1)];
    const typed =
      [before + rest, before + letter + own + rest, before + letter + rest, next ? before + next + own + meant.slice(at + 2) : meant + own][
        kind
      ] ?? meant;
    if (typed !== meant && !known.has(typed) && stemOf(typed) !== stemOf(meant))
      tests.push({ typed, meant, pages: byStem.get(stemOf(meant)) ?? new Set() });
  }
  return tests;
}

/** Every word with æ, ø or å, typed with two letters for each and with a plain one. */
export function foldedWords(pages: readonly IndexedPage[]): WordTest[] {
  const known = new Set(pages.flatMap(wordsIn));
  const byStem = pagesByStem(pages);
  const spellOut = (word: string) => word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
  return ordinaryWords(pages)
    .filter((word) => /[æøå]/.test(word))
    .flatMap((meant) =>
      [spellOut(meant), foldings(meant)[1]].map((typed) => ({ typed, meant, pages: byStem.get(stemOf(meant)) ?? new Set<string>() })),
    )
    .filter(({ typed }) => !known.has(typed));
}

/** Words that stand at the end or the beginning of many compounds, and by chance in no other word. */
const compoundParts =
  'støtte kompetence erfaring bruger gruppe forløb uddannelse mentor kursus behandling opgave studie institution forening misbrug løn budget medarbejder konsulent guide rådgivning organisation indlæggelse portal samfund';

export const compoundHeads = (pages: readonly IndexedPage[]): WordTest[] =>
  compoundParts.split(' ').map((typed) => ({
    typed,
    meant: typed,
    pages: new Set(pages.filter((page) => wordsIn(page).some((word) => word.includes(typed))).map(({ address }) => address)),
  }));

/** A reader asks one thing at a time; so many at once would be refused by the server. */
export async function oneByOne<Item, Value>(items: readonly Item[], measure: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) values.push(await measure(item));
  return values;
}

/** @returns the share of tests whose first answer has the word that was meant */
export const firstIsRight = async ({ search }: ComparedEngine, tests: readonly WordTest[]): Promise<number> =>
  mean(await oneByOne(tests, async ({ typed, pages }) => (pages.has((await search(typed))[0] ?? '') ? 1 : 0)));

/** @returns the share of the pages that have the word which are found */
export const shareFound = async ({ search }: ComparedEngine, tests: readonly WordTest[]): Promise<number> =>
  mean(
    await oneByOne(tests, async ({ typed, pages }) => {
      const found = new Set(await search(typed));
      return [...pages].filter((page) => found.has(page)).length / pages.size;
    }),
  );

export interface WrongCorrections {
  readonly share: number;
  readonly examples: readonly string[];
}

/** Real Danish words that the pages do not have: how many are taken for another word. */
export function wrongCorrections({ index, pages }: PortalEngine, { lemmas }: DictionaryForms, count = 500): WrongCorrections {
  const random = seeded(3);
  const used = new Set(pages.flatMap(wordsIn).map(stemOf));
  const words = [...new Set([...lemmas.values()].flat())].filter(
    (word) => word.length >= 5 && word.length <= 12 && /^[a-zæøå]+$/.test(word) && !used.has(stemOf(word)),
  );
  const drawn = Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '');
  const examples = drawn.flatMap((query) =>
    index.plan({ query, literal: false }).corrections.map(({ typed, used: taken }) => `${typed} → ${taken}`),
  );
  return { share: examples.length / count, examples };
}
