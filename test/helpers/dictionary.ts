/** A dictionary of a few words, for tests that are not about Danish. */
import type { Dictionary } from '../../src/checks/vocabulary.ts';

/** Knows the words, also with a capital, and suggests those that begin with the same two letters. */
export const dictionaryOf = (words: string): Dictionary => {
  const known = words.split(' ');
  return {
    isKnown: (word) => known.includes(word) || known.includes(word.charAt(0).toLowerCase() + word.slice(1)),
    suggest: (word) => known.filter((other) => other.startsWith(word.slice(0, 2).toLowerCase())),
  };
};
