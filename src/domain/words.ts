/** The words of a Danish text, as a spelling check wants them. */

export interface Word {
  /** Without soft hyphens. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly offset: number;
  /** Whether a full stop comes after it: `ca` may then be «ca.» */
  readonly hasStop: boolean;
}

/** Of the web, with or without `https://`, and of e-mail. */
const address =
  /https?:\/\/[^\s<>"«»]+|[^\s<>"«»(]+@[^\s<>"«»)]+|(?:[\p{L}\d-]+\.)+(?:dk|com|org|net|info|eu|no|se|uk)(?![\p{L}\d])(?:\/[^\s<>"«»]*)?/gu;

/** A letter or a figure, or U+FFFC, which stands for what is not Danish. */
const sign = String.raw`[\p{L}\p{N}\uFFFC]`;

/** Hyphens, stops and apostrophes belong to a word when they stand inside it; «arbejds-» keeps its last hyphen. */
const word = new RegExp(String.raw`${sign}(?:${sign}|[\p{M}\u00AD]|[-.’'](?=${sign})|-(?=[\s,)]))*`, 'gu');

/** The words in order, without addresses, numbers, and what is in part not Danish. */
export const wordsIn = (text: string): Word[] =>
  [...text.replace(address, ({ length }) => ' '.repeat(length)).matchAll(word)]
    .filter(({ 0: written }) => /\p{L}/u.test(written) && !written.includes('\uFFFC'))
    .map(({ 0: written, index }) => ({
      text: written.replaceAll('\u00AD', ''),
      offset: index,
      hasStop: text[index + written.length] === '.',
    }));
