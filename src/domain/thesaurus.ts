/**
 * Which other words a search also looks for: what a reader types is not always what the portal writes. The
 * glossary says most of it; the everyday words that it has no place for stand in a list of their own.
 */

export const everydayWordsPath = 'content/soegeord.txt';

/** Between words for the same, and before a word that is related: `løn = honorar ~ budget`. */
export const [sameSign, relatedSign] = ['=', '~'];

/** One or more words as they are written in the list; empty where a sign has nothing beside it. */
export interface ListedPhrase {
  readonly phrase: string;
  /** From 1. */
  readonly line: number;
  /** From 1; where the phrase begins, or should. */
  readonly column: number;
}

/** Phrases without their places: a line of the list, or what the glossary says of a term. */
export interface PhraseGroup {
  readonly same: readonly string[];
  readonly related: readonly string[];
}

/** A line of the list. */
export interface EverydayGroup {
  /** Each stands for all the others. */
  readonly same: readonly ListedPhrase[];
  /** A search for any of `same` finds these too, not the other way. One that holds a `=` is a fault. */
  readonly related: readonly ListedPhrase[];
}

/** One group a line; `#` begins a comment. */
export function parseEverydayWords(text: string): EverydayGroup[] {
  return text.split(/\r?\n/).flatMap((written, index) => {
    const line = written.replace(/#.*/, '');
    if (line.trim() === '') return [];
    const tail = line.includes(relatedSign) ? line.indexOf(relatedSign) : line.length;
    return [
      {
        same: phrasesIn(line.slice(0, tail), sameSign, index + 1, 1),
        related: tail < line.length ? phrasesIn(line.slice(tail + 1), relatedSign, index + 1, tail + 2) : [],
      },
    ];
  });
}

function phrasesIn(text: string, sign: string, line: number, column: number): ListedPhrase[] {
  let offset = 0;
  return text.split(sign).map((part) => {
    const start = column + offset + (part.trim() === '' ? 0 : part.search(/\S/));
    offset += part.length + sign.length;
    return { phrase: part.trim().replaceAll(/\s+/g, ' '), line, column: start };
  });
}

export const withoutPlaces = ({ same, related }: EverydayGroup): PhraseGroup => ({
  same: same.map(({ phrase }) => phrase),
  related: related.map(({ phrase }) => phrase),
});

/** As the list has it, without spaces around the signs. */
export const writeGroup = ({ same, related }: PhraseGroup): string => [same.join(sameSign), ...related].join(relatedSign);
