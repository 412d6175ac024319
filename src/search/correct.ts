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

/** How many letters may be wrong in a word of so many letters. */
const allowed = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1.3 : length === 4 ? 1 : 0);

/** People seldom miss the first letter, and know common words better. */
const price = { firstLetter: 0.7, openEnd: 0.1, perCommonness: 0.06 };

/** A letter is a bit, so that words with too many others are passed over fast. */
const letters = (word: string): number => [...word].reduce((mask, letter) => mask | (1 << (letter.charCodeAt(0) & 31)), 0);

function count(mask: number): number {
  let [left, bits] = [mask, 0];
  for (; left !== 0; left &= left - 1) bits++;
  return bits;
}

/** The nearest words, the best first. @param limit how many letters may be wrong; by the length of the word when left out */
export function nearestWords(word: string, vocabulary: Vocabulary, most: number, limit = allowed(word.length)): Correction[] {
  const typed = plainWord(word);
  if (limit === 0) return [];
  const typedStem = stemOf(word);
  const typedLetters = letters(typed);
  const near: Correction[] = [];
  for (const known of vocabulary.words) {
    const over = typed.length - known.stem.length;
    if (known.stem.length < 3 || over < -2 || over > 6 || count(letters(known.stem) & ~typedLetters) > Math.ceil(limit)) continue;
    const distance = distanceTo(known, typed, typedStem, limit) + (known.word[0] === word[0] ? 0 : price.firstLetter);
    if (distance <= limit) near.push({ known, distance });
  }
  const rank = ({ known, distance }: Correction) => distance - Math.min(known.commonness, 6) * price.perCommonness;
  return near.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

/** Between the stems, between the words, or from the stem to the word with whatever ending: the least of the three. */
function distanceTo({ word, stem }: KnownWord, typed: string, typedStem: string, limit: number): number {
  const plain = plainWord(word);
  const distances = [misspellingDistance(stem, typedStem, { limit }), misspellingDistance(plain, typed, { limit })];
  if (stem.length >= 5 && typed.length >= stem.length)
    distances.push(misspellingDistance(stem, typed, { limit, endings: inflections }) + price.openEnd);
  return Math.min(...distances);
}
