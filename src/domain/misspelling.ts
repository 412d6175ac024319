/** How far a word is from another, as Danes misspell and mistype: what is easily confused costs less. */

/** Letters that sound alike or are typed for each other. */
const confused = new Set(
  ['ea', 'ei', 'sz', 'ck', 'æe', 'øo', 'åa', 'åo', 'dt', 'vw', 'uo', 'yi', 'øy', 'gk', 'bp'].flatMap((pair) => [
    pair,
    [...pair].reverse().join(''),
  ]),
);

const price = { letter: 1, confused: 0.6, doubled: 0.5, swapped: 0.8, ending: 0.15 };

const replacement = (a: string, b: string): number => (a === b ? 0 : confused.has(a + b) ? price.confused : price.letter);

/** A letter too many or too few is cheap where it doubles its neighbour: «frivilig». */
const single = (letter: string | undefined, before: string | undefined): number => (letter === before ? price.doubled : price.letter);

export interface DistanceOptions {
  /** Beyond it the answer is Infinity. */
  readonly limit: number;
  /** Endings of `typed` that count little when they are left over. */
  readonly endings?: ReadonlySet<string>;
}

/** Optimal string alignment with the prices above; 0 for the same word. */
export function misspellingDistance(known: string, typed: string, { limit, endings }: DistanceOptions): number {
  if (!endings && Math.abs(known.length - typed.length) > limit * 2) return Infinity;
  let beforePrevious: number[] = [];
  let previous = [0];
  for (let j = 1; j <= typed.length; j++) previous.push((previous[j - 1] ?? 0) + single(typed[j - 1], typed[j - 2]));
  for (let i = 1; i <= known.length; i++) {
    const row = [(previous[0] ?? 0) + single(known[i - 1], known[i - 2])];
    for (let j = 1; j <= typed.length; j++) {
      const [a = '', b = ''] = [known[i - 1], typed[j - 1]];
      let cost = Math.min(
        (previous[j - 1] ?? 0) + replacement(a, b),
        (previous[j] ?? 0) + single(a, known[i - 2]),
        (row[j - 1] ?? 0) + single(b, typed[j - 2]),
      );
      if (i > 1 && j > 1 && a === typed[j - 2] && known[i - 2] === b) cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + price.swapped);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return Infinity;
    [beforePrevious, previous] = [previous, row];
  }
  const ends = previous.map((cost, end) => {
    if (end === typed.length) return cost;
    return endings?.has(typed.slice(end)) ? cost + price.ending : Number.POSITIVE_INFINITY;
  });
  const distance = Math.min(...ends);
  return distance > limit ? Infinity : distance;
}
