/** The plainest search there is, for when there is no index: the words of a line begin with the words typed. */

/** The two ways in which the Danish letters are written without them: «loen» and «lon» for «løn». */
const foldings: readonly Readonly<Record<string, string>>[] = [
  { æ: 'ae', ø: 'oe', å: 'aa' },
  { æ: 'a', ø: 'o', å: 'a' },
];

const fold = (word: string): string[] => foldings.map((letters) => word.replace(/[æøå]/g, (letter) => letters[letter] ?? letter));

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLocaleLowerCase('da')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each word of the query begins a word of the text. */
export function beginsWith(query: string, text: string): boolean {
  const known = wordsOf(text).flatMap((word) => [word, ...fold(word)]);
  return wordsOf(query).every((word) => [word, ...fold(word).slice(0, 1)].some((form) => known.some((other) => other.startsWith(form))));
}
