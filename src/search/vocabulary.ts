/** The words that the portal has, and the ways to come from what is typed to one of them. */
import { plainWord, stemOf } from '../domain/danish-stem.ts';
import { foldings } from '../domain/folding.ts';
import { decodeWords } from '../domain/word-code.ts';
import { inflections } from './inflections.ts';

export interface KnownWord {
  readonly word: string;
  readonly stem: string;
  /** 1 is once, each step doubles. */
  readonly commonness: number;
}

/** Words have a root in common that have so many letters in common, and so few after them. */
const root = { letters: 6, ending: 4 };

/** Share of its letters that a word must have in common with one of the same stem. */
const alike = 0.7;

export class Vocabulary {
  readonly words: readonly KnownWord[];
  readonly #bySpelling = new Map<string, KnownWord>();
  readonly #byStem = new Map<string, KnownWord>();
  readonly #byFolding: Foldings;
  #byFoldedRoot: Foldings | undefined;
  readonly #sorted: readonly string[];
  #groups: ReadonlySet<string> | undefined;

  /** @param code as `word-code.ts` writes it */
  constructor(code: string) {
    this.words = decodeWords(code).map(([word, commonness]) => ({ word, stem: stemOf(word), commonness }));
    for (const known of this.words) {
      if (!this.#byStem.has(known.stem)) this.#byStem.set(known.stem, known);
      this.#bySpelling.set(known.word, known);
    }
    this.#byFolding = byFoldings(this.words, (word) => [word]);
    this.#sorted = this.words.map(({ word }) => plainWord(word)).toSorted();
  }

  byStem(stem: string): KnownWord | undefined {
    return this.#byStem.get(stem);
  }

  /** The site's word with the same stem, when it looks alike too: «modereret» is no form of «moder». */
  formOf(word: string): KnownWord | undefined {
    const known = this.#bySpelling.get(word) ?? this.#byStem.get(stemOf(word));
    if (!known) return undefined;
    const shared = sharedBeginning(word, known.word);
    const ending = word.slice(shared);
    // A short word doubles its last letter: «lønnen», «jobbet».
    const afterDouble = shared === known.word.length && ending[0] === word[shared - 1] ? ending.slice(1) : ending;
    return shared >= word.length * alike || inflections.has(ending) || inflections.has(afterDouble) ? known : undefined;
  }

  /** Whether a word of the site begins so: the reader may still be typing. */
  hasBeginning(word: string): boolean {
    const beginning = plainWord(word);
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(beginning) ?? false;
  }

  /** How many groups of three letters it has that no word of the site has: a slip nearly always makes one. */
  strangeGroups(word: string): number {
    this.#groups ??= new Set(this.words.flatMap(({ word: known }) => groupsOf(known)));
    const groups = this.#groups;
    return groupsOf(word).filter((group) => !groups.has(group)).length;
  }

  /** Words of the same root, the most common first: «supervision» for «supervisor». */
  sameRoot(word: string, most: number): KnownWord[] {
    const stem = stemOf(word);
    return this.words
      .filter((known) => {
        const shared = sharedBeginning(word, known.word);
        return (
          known.stem !== stem && shared >= root.letters && word.length - shared <= root.ending && known.word.length - shared <= root.ending
        );
      })
      .toSorted(mostCommonFirst)
      .slice(0, most);
  }

  /** The most common word with æ, ø or å that this is typed for, if any. */
  unfolded(word: string): KnownWord | undefined {
    return this.#typedAs(word, this.#byFolding)[0];
  }

  /** The same for another form of the word: «aflønnet» for «afloennede» and «aflonnede». */
  unfoldedForm(word: string): KnownWord | undefined {
    this.#byFoldedRoot ??= byFoldings(this.words.filter(isDanishOnly), rootsOf);
    const roots = this.#byFoldedRoot;
    return rootsOf(word)
      .map((beginning) => this.#typedAs(beginning, roots)[0])
      .find((known) => known !== undefined);
  }

  #typedAs(word: string, index: Foldings): readonly KnownWord[] {
    return foldings(word)
      .flatMap((folding) => index.get(folding) ?? [])
      .filter((known) => lacksLettersOf(known, word))
      .toSorted(mostCommonFirst);
  }
}

type Foldings = ReadonlyMap<string, readonly KnownWord[]>;

function byFoldings(words: readonly KnownWord[], spellingsOf: (word: string) => readonly string[]): Foldings {
  const index = new Map<string, KnownWord[]>();
  for (const known of words) {
    for (const folding of new Set(spellingsOf(known.word).flatMap(foldings))) {
      const alike = index.get(folding);
      if (alike) alike.push(known);
      else index.set(folding, [known]);
    }
  }
  return index;
}

const danishLetters = (word: string): readonly string[] => word.match(/[æøå]/g) ?? [];

const isDanishOnly = ({ word }: KnownWord): boolean => danishLetters(word).length > 0;

/** Whether it has some of the word's Danish letters, and no others: «støtten» is typed for itself, and so is «lås» for all that «læs» folds alike. */
function lacksLettersOf({ word }: KnownWord, typed: string): boolean {
  const [letters, own] = [danishLetters(word), danishLetters(typed)];
  const kept = letters.reduce((count, letter) => (letter === own[count] ? count + 1 : count), 0);
  return kept === own.length && kept < letters.length;
}

const shortestRoot = 4;

/** The word, and what is left without an ending. */
const rootsOf = (word: string): string[] =>
  [0, 1, 2, 3, 4, 5]
    .filter((cut) => cut === 0 || (word.length - cut >= shortestRoot && inflections.has(word.slice(-cut))))
    .map((cut) => word.slice(0, word.length - cut));

/** The edges of a word count as letters. */
function groupsOf(word: string): string[] {
  const edged = ` ${word} `;
  return Array.from({ length: edged.length - 2 }, (_, start) => edged.slice(start, start + 3));
}

const mostCommonFirst = (a: KnownWord, b: KnownWord): number => b.commonness - a.commonness;

export function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}
