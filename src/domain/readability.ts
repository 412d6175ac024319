/** LIX (läsbarhetsindex, Björnsson 1968): words a sentence, plus the share of long words in per cent. */
import { sentences } from './sentences.ts';

/** A word of more letters than this is long. */
const longest = 6;

/**
 * The LIX of texts that are read one after the other; 0 where there are no words. Under 30 is easy, over
 * 50 is hard. A sentence ends with its text, also without a stop, and at a colon, as LIX has it. A name is
 * not counted as long: no writer can choose a shorter one.
 */
export function lix(...texts: readonly string[]): number {
  const parts = texts.flatMap((text) => sentences(text)).flatMap((sentence) => sentence.split(/:\s/));
  const words = parts.map((part) => part.match(/[\p{L}\p{N}]+(?:[-–'’.,][\p{L}\p{N}]+)*/gu) ?? []);
  const count = words.flat().length;
  if (count === 0) return 0;
  const long = words.flatMap((part) => part.filter((word, index) => isLong(word) && !(index > 0 && /^\p{Lu}/u.test(word))));
  return count / words.filter((part) => part.length > 0).length + (100 * long.length) / count;
}

const isLong = (word: string): boolean => (word.match(/\p{L}/gu) ?? []).length > longest;
