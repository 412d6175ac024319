/**
 * Where a long Danish word may break. Only words of a curated list break, and what is made of them by
 * inflection and compounding: a wrong break is worse than none.
 */

export const hyphenationListPath = 'content/orddeling.txt';

/** Between the parts of a word in the list: `erfarings|kompetence`. */
export const breakSign = '|';

/** U+00AD: shown as a hyphen where the line breaks, and not at all elsewhere. */
export const softHyphen = '\u00AD';

/** A shorter word fits on a line everywhere, and reads best whole. */
const shortestWord = 12;

/** After a hyphen a line may break already, and two in a word are one too many unless the rest is too long for a line. */
const shortestAfterHyphen = 19;

/** No shorter part joins words of the list: nearly any word can be read as a row of short ones. */
const shortestPart = 4;

export const withoutSoftHyphens = (text: string): string => text.replaceAll(softHyphen, '');

/** The word as it is read. */
export const joinParts = (pattern: string): string => pattern.replaceAll(breakSign, '');

/** Offsets in a word, in order. */
type Breaks = readonly number[];

/** What Danish adds to the stem of a noun, an adjective or a verb, and the genitive. */
const ending = /^(?:e[nrt]?|ede|ene|ere|erne|[nrt]e?|rne|de|der)?s?$/;

/**
 * @param patterns the words of the list, each with its breaks
 * @returns a function that puts soft hyphens into the long words of a text, and changes nothing else
 */
export function createHyphenator(patterns: readonly string[]): (text: string) => string {
  const listed = new Map(patterns.map((pattern) => [joinParts(pattern), breaksIn(pattern)]));
  const partsAt = (index: number) => new Map(patterns.map((pattern): [string, Breaks] => [pattern.split(breakSign).at(index) ?? '', []]));
  const [firstParts, lastParts] = [partsAt(0), partsAt(-1)];

  /** In a compound one of the two is in the list as a whole, and the other is there at least as a part of one. */
  const joined = (head: string, tail: string): Breaks | undefined => {
    const [headListed, tailListed] = [listed.get(head) ?? listed.get(head.replace(/s$/, '')), inflected(tail, listed)];
    const before = headListed ?? (tailListed && firstParts.get(head));
    const after = tailListed ?? (headListed && inflected(tail, lastParts));
    return before && after && [...before, head.length, ...after.map((offset) => head.length + offset)];
  };

  const breaksOf = (word: string): Breaks => {
    const own = inflected(word, listed);
    if (own) return own;
    const readings = new Map<string, Breaks>();
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const breaks = joined(word.slice(0, at), word.slice(at));
      if (breaks) readings.set(breaks.join(), breaks);
    }
    // A word that can be read in two ways is left whole.
    return readings.size === 1 ? ([...readings.values()][0] ?? []) : [];
  };

  return (text) =>
    text.replace(/[\p{L}\u00AD]+/gu, (word, offset: number) => {
      const small = word.toLowerCase();
      const shortest = text[offset - 1] === '-' ? shortestAfterHyphen : shortestWord;
      // An author's own soft hyphens stand; and a letter that changes its length would move the breaks.
      if (word.length < shortest || word.includes(softHyphen) || small.length !== word.length) return word;
      const breaks = breaksOf(small);
      return [0, ...breaks].map((from, index) => word.slice(from, breaks[index])).join(softHyphen);
    });
}

function breaksIn(pattern: string): Breaks {
  let offset = 0;
  return pattern
    .split(breakSign)
    .slice(0, -1)
    .map((part) => (offset += part.length));
}

/** What is known of the longest stem that the word is a form of. */
function inflected(word: string, known: ReadonlyMap<string, Breaks>): Breaks | undefined {
  for (let length = word.length; length >= Math.max(word.length - 6, shortestPart); length--) {
    const breaks = known.get(word.slice(0, length));
    if (breaks && isEnding(word.slice(length), word.charAt(length - 1))) return breaks;
  }
  return undefined;
}

/** A short vowel doubles the consonant after it: `rollemodel`, «rollemodeller». */
const isEnding = (rest: string, last: string): boolean =>
  ending.test(rest) || (rest.startsWith(`${last}e`) && /[bdfgklmnprst]/.test(last) && ending.test(rest.slice(1)));
