/**
 * A sorted list of words in few bytes: each word is written as how many letters it shares with the one
 * before (a capital in base 36), the rest of it, and a figure for how often it is used.
 */

/** A word, and how common it is from 1 to 9: 1 is once, each step doubles. */
export type CountedWord = readonly [word: string, commonness: number];

const mostShared = 35;

export const commonnessOf = (count: number): number => Math.min(9, 1 + Math.floor(Math.log2(Math.max(1, count))));

/** @param words small letters only, no figures; sorted here */
export function encodeWords(words: readonly CountedWord[]): string {
  let before = '';
  let code = '';
  for (const [word, commonness] of words.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < mostShared && shared < before.length && shared < word.length && before[shared] === word[shared]) shared++;
    code += `${shared.toString(36).toUpperCase()}${word.slice(shared)}${commonness}`;
    before = word;
  }
  return code;
}

export function decodeWords(code: string): CountedWord[] {
  const words: CountedWord[] = [];
  let before = '';
  for (const { groups } of code.matchAll(/(?<shared>[0-9A-Z])(?<rest>[^0-9A-Z]*)(?<commonness>[1-9])/g)) {
    const { shared = '0', rest = '', commonness = '1' } = groups ?? {};
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    words.push([before, Number(commonness)]);
  }
  return words;
}
