/** The word of the portal that a misspelt one was most likely meant to be. */
import { plainWord, stemOf } from '../domain/danish-stem.ts';
import { misspellingDistance } from '../domain/misspelling.ts';
import { inflections } from './inflections.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

export interface Correction {
  readonly known: KnownWord;
  /** In letters, as `misspelling.ts` prices them. */
  readonly distance: number;
}

/** How much may be wrong in a word that is nothing like Danish as the site writes it, by its length. */
const inOddWord: readonly (readonly [length: number, limit: number])[] = [
  [10, 1.6],
  [7, 1.1],
  [6, 1],
  [5, 0.6],
];

/** And in one that may be a word, only not one of the site's: «spand» is no slip for «spændt». */
const inLikelyWord: typeof inOddWord = [
  [7, 1],
  [6, 0.8],
  [5, 0.5],
];

/** So many strange letter groups make even a short word odd. */
const veryOdd = { groups: 2, length: 5, limit: 1 };

function allowed(word: string, vocabulary: Vocabulary): number {
  const strange = vocabulary.strangeGroups(word);
  if (strange >= veryOdd.groups && word.length === veryOdd.length) return veryOdd.limit;
  return (strange > 0 ? inOddWord : inLikelyWord).find(([length]) => word.length >= length)?.[1] ?? 0;
}

/** People seldom miss the first letter, and know common words better. */
const price = { firstLetter: 0.7, openEnd: 0.1, perCommonness: 0.06 };

/** In letters: how much longer or shorter than a word of the site what is typed may be, an ending included. */
const most = { longer: 5, shorter: 3 };

/** A shorter one is the beginning of too many words. */
const shortestRoot = 5;

/** A letter is a bit, so that words with too many others are passed over fast. */
const letters = (word: string): number => [...word].reduce((mask, letter) => mask | (1 << (letter.charCodeAt(0) & 31)), 0);

function bitsOf(mask: number): number {
  let [left, bits] = [mask, 0];
  for (; left !== 0; left &= left - 1) bits++;
  return bits;
}

/** The nearest words, the best first. @param given how many letters may be wrong; by what the word is like when left out */
export function nearestWords(written: string, vocabulary: Vocabulary, count: number, given?: number): Correction[] {
  const word = written.toLowerCase();
  const limit = given ?? allowed(word, vocabulary);
  const typed = plainWord(word);
  if (limit === 0) return [];
  const typedStem = stemOf(word);
  const typedLetters = letters(typed);
  const near: Correction[] = [];
  for (const known of vocabulary.words) {
    const over = typed.length - known.word.length;
    if (over < -most.shorter || over > most.longer || bitsOf(letters(known.stem) & ~typedLetters) > Math.ceil(limit)) continue;
    const distance = distanceTo(known, typed, typedStem, limit) + (known.word[0] === word[0] ? 0 : price.firstLetter);
    if (distance <= limit) near.push({ known, distance });
  }
  const rank = ({ known, distance }: Correction) => distance - Math.min(known.commonness, 6) * price.perCommonness;
  return near.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}

/** Between the stems, between the words, or from the stem or the word to the other with whatever ending: the least of them. */
function distanceTo({ word, stem }: KnownWord, typed: string, typedStem: string, limit: number): number {
  const plain = plainWord(word);
  const withEnding = [...new Set([stem, plain])].filter((form) => form.length >= shortestRoot && typed.length >= form.length);
  return Math.min(
    misspellingDistance(stem, typedStem, { limit }),
    misspellingDistance(plain, typed, { limit }),
    ...withEnding.map((form) => misspellingDistance(form, typed, { limit, endings: inflections }) + price.openEnd),
  );
}
