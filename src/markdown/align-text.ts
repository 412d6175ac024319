/**
 * Finds each character of a text node in the source it was parsed from. The source has more:
 * backslashes, character references, and `>` or spaces where a line goes on in a quote or a list.
 */
export interface Alignment {
  /** For each offset in the text, the offset in the source. */
  readonly offsets: readonly number[];
  /** Offsets in the text of characters that had a backslash. */
  readonly escaped: ReadonlySet<number>;
}

export function alignText(text: string, source: string): Alignment {
  const offsets: number[] = [];
  const escaped = new Set<number>();
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    if (source[at] === '\\' && source[at + 1] === text[index] && isPunctuation(text[index])) {
      escaped.add(index);
      at++;
    }
    const reference = source[at] === '&' ? /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(source.slice(at)) : null;
    if (source[at] !== text[index] && !reference)
      at = source.indexOf(text[index] ?? '', at) === -1 ? at : source.indexOf(text[index] ?? '', at);
    offsets.push(at);
    at += reference ? reference[0].length : 1;
    if (text[index] === '\n') at += /^[ \t>]*/.exec(source.slice(at))?.[0].length ?? 0;
  }
  return { offsets, escaped };
}

const isPunctuation = (character: string | undefined) => character !== undefined && /[!-/:-@[-`{-~]/.test(character);
