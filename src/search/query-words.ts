/** The words of a query. */
import { stopWords } from '../domain/stop-words.ts';

/** In small letters, hyphens kept; signs and letters alone are left out. */
export const queryWords = (query: string): string[] =>
  query
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'´`]/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => word.length > 1 || /\d/.test(word));

/** Those that say what is looked for; all of them when there are no such words. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !stopWords.has(word));
  return content.length > 0 ? content : words;
}

/** A query in quotation marks is looked for as it stands. */
export const isQuoted = (query: string): boolean => /^\s*["“”«»].+["“”«»]\s*$/.test(query);

export const withoutHyphens = (word: string): string => word.replaceAll('-', '');

/** What to ask the index for, of a phrase that may have small words: the index has none of these. Empty when all are small. */
export const asTerm = (phrase: string): string =>
  queryWords(phrase)
    .filter((word) => !stopWords.has(word))
    .map(withoutHyphens)
    .join(' ');

/**
 * A phrase in the signs that the index knows. Small words have no place in it, so a phrase with such words is
 * asked for in pieces: «støtte fra ligesindede» is `"støtte"` and `"ligesindede"`.
 */
export function quotedPieces(query: string): string[] {
  const pieces: string[][] = [[]];
  for (const word of queryWords(query)) {
    if (stopWords.has(word)) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => `"${piece.join(' ')}"`);
}
