/** A–Å as a Danish reader expects it: æ, ø, å last, figures first. */
const collator = new Intl.Collator('da', { numeric: true, sensitivity: 'base' });

/** Leading signs such as «[» and «“» do not count. */
const sortKey = (text: string) => text.replace(/^[^\p{L}\p{N}]+/u, '');

/** «AA» stands under A, as `letterOf` says; U+034F keeps the collator from reading it as Å. */
const partedKey = (text: string) => sortKey(text).replace(/a(?=a)/gi, '$&\u034F');

export const compareDanish = (a: string, b: string): number => collator.compare(partedKey(a), partedKey(b)) || collator.compare(a, b);

/** The letter that a word stands under; figures and signs under «#». */
export function letterOf(word: string): string {
  const first = sortKey(word).charAt(0).toLocaleUpperCase('da');
  const plain = /[ÆØÅ]/.test(first) ? first : first.normalize('NFD').charAt(0);
  return /\p{L}/u.test(plain) ? plain : '#';
}

/** Lines sorted and grouped by letter. */
export function groupByLetter<Line>(lines: readonly Line[], wordOf: (line: Line) => string): { letter: string; lines: Line[] }[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines.toSorted((a, b) => compareDanish(wordOf(a), wordOf(b)))) {
    const letter = letterOf(wordOf(line));
    groups.set(letter, [...(groups.get(letter) ?? []), line]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, lines: grouped }));
}
