/**
 * A list of words in `content/`. This one has the words that the portal spells as it does, and no dictionary
 * has; `hyphenation.ts` reads its own in the same way.
 */

export const wordListPath = 'content/ordliste.txt';

/** A line of the list that holds a word. */
export interface ListedWord {
  readonly word: string;
  /** From 1. */
  readonly line: number;
  /** Words between the same comments or empty lines have the same group, from 0. */
  readonly group: number;
}

/** One word a line; `#` begins a comment, and a line without a word ends the group. */
export function parseWordList(text: string): ListedWord[] {
  const words: ListedWord[] = [];
  let group = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const word = line.replace(/#.*/, '').trim();
    if (word === '') group++;
    else words.push({ word, line: index + 1, group });
  }
  return words;
}
