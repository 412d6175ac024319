/** Where words stand in a text, whole and in any case, also where soft hyphens part them. */

export interface Place {
  readonly word: string;
  /** In the text as it stands, soft hyphens and all; the end is after the last letter. */
  readonly start: number;
  readonly end: number;
}

const softHyphen = '\u00ad';

/** @param parameter of the address: `løn,honorar` */
export const readWords = (parameter: string): string[] => [
  ...new Set(
    parameter
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** @param words in small letters */
export function findWords(text: string, words: readonly string[]): Place[] {
  if (words.length === 0) return [];
  const letters = (word: string) =>
    [...word].map((letter) => RegExp.escape?.(letter) ?? letter.replace(/[^\p{L}\p{N}]/u, '\\$&')).join(`${softHyphen}*`);
  const inside = String.raw`[\p{L}\p{N}${softHyphen}]`;
  const pattern = new RegExp(`(?<!${inside})(?:${words.map(letters).join('|')})(?!${inside})`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    word: found.replaceAll(softHyphen, '').toLocaleLowerCase('da'),
    start: index,
    end: index + found.length,
  }));
}
