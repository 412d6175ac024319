/** Danish typed without æ, ø and å: on a foreign keyboard «loen» or «lon», «haab» or «hab», «aegte» or «agte». */

const spelledOut: Record<string, string> = { aa: 'a', å: 'a', oe: 'o', ø: 'o', ö: 'o', ae: 'e', æ: 'e', ä: 'e' };
const plain: Record<string, string> = { å: 'a', ø: 'o', ö: 'o', æ: 'a', ä: 'a' };

const replace = (word: string, letters: Record<string, string>, pattern: RegExp): string =>
  word
    .toLowerCase()
    .replace(pattern, (found) => letters[found] ?? found)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** A word and the ways to type it without Danish letters have a folding in common: one for two letters in place of each, one for a plain letter. */
export const foldings = (word: string): readonly [spelledOut: string, plain: string] => [
  replace(word, spelledOut, /aa|oe|ae|[åøöæä]/g),
  replace(word, plain, /[åøöæä]/g),
];
