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

/** A letter that means itself in a pattern, whatever comes between it and the next. */
const asWritten = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

/** @param words in small letters; where one begins another, the longer is looked for first */
export function findWords(text: string, words: readonly string[]): Place[] {
  if (words.length === 0) return [];
  const forms = words.toSorted((one, other) => other.length - one.length).map((word) => [...word].map(asWritten).join(`${softHyphen}*`));
  const inside = String.raw`[\p{L}\p{N}${softHyphen}]`;
  const pattern = new RegExp(`(?<!${inside})(?:${forms.join('|')})(?!${inside})`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    word: found.replaceAll(softHyphen, '').toLocaleLowerCase('da'),
    start: index,
    end: index + found.length,
  }));
}
