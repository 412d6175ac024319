/** «Mente du …»: the known word that is nearest to what was written. */

/** The nearest candidate within a third of the word's length in edits, or undefined. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = Math.min(editDistance(word, candidate), sharesParts(word, candidate) ? limit : Infinity);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Ids like `korsbaek-2016` and `korsbek-petersen-2016`: each part of one is nearly a part of the other. */
const sharesParts = (a: string, b: string): boolean => {
  const [short, long] = [a.split('-'), b.split('-')].sort((x, y) => x.length - y.length) as [string[], string[]];
  const nearly = (part: string) => (other: string) =>
    part === other || (part.length > 4 && !/\d/.test(part) && editDistance(part, other) <= 2);
  return short.length > 1 && short.every((part) => long.some(nearly(part)));
};

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforePrevious, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
