/** The words that the portal has, and the ways to come from what is typed to one of them. */
import { plainWord, stemOf } from '../domain/danish-stem.ts';
import { foldings, unfold } from '../domain/folding.ts';
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
  readonly #byFolding = new Map<string, KnownWord[]>();
  readonly #sorted: readonly string[];
  #groups: ReadonlySet<string> | undefined;

  /** @param code as `word-code.ts` writes it */
  constructor(code: string) {
    this.words = decodeWords(code).map(([word, commonness]) => ({ word, stem: stemOf(word), commonness }));
    for (const known of this.words) {
      if (!this.#byStem.has(known.stem)) this.#byStem.set(known.stem, known);
      this.#bySpelling.set(known.word, known);
      for (const folding of new Set(foldings(known.word))) {
        const alike = this.#byFolding.get(folding);
        if (alike) alike.push(known);
        else this.#byFolding.set(folding, [known]);
      }
    }
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
    return shared >= word.length * alike || inflections.has(word.slice(shared)) ? known : undefined;
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
    const alike = foldings(word).flatMap((folding) => this.#byFolding.get(folding) ?? []);
    const [best] = alike.filter((known) => known.word !== word && /[æøå]/.test(known.word)).toSorted(mostCommonFirst);
    return best;
  }

  /** An inflected form: «aflønnede» typed «afloennede» or «aflonnede». */
  unfoldedForm(word: string): KnownWord | undefined {
    const spelledOut = unfold(word);
    if (spelledOut !== word) {
      const known = this.formOf(spelledOut);
      if (known) return known;
    }
    const [long, plain] = foldings(stemOf(spelledOut));
    return this.words
      .filter(({ word: known, stem }) => /[æøå]/.test(known) && foldings(stem).some((folding) => folding === long || folding === plain))
      .toSorted(mostCommonFirst)[0];
  }
}

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
