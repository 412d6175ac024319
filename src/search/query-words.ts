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

/** In the signs that the index knows. */
export const quoted = (query: string): string => `"${query.replace(/["“”«»]/g, ' ').trim()}"`;
