/** Judges the spelling of Danish text. It takes a dictionary to do so, which makes it too slow to be one of the rules. */
import { closest } from '../domain/closest.ts';
import type { Prose } from '../domain/prose.ts';
import { type Word, wordsIn } from '../domain/words.ts';
import { wordListPath } from '../domain/word-list.ts';
import { type Problem, sortProblems } from './problem.ts';
import { type Dictionary, type OwnWords, Vocabulary } from './vocabulary.ts';

/** Every unknown word in the texts, and the words of our list that none of them needs. */
export function checkSpelling(texts: readonly Prose[], ownWords: OwnWords, dictionary: Dictionary): Problem[] {
  const vocabulary = new Vocabulary(dictionary, ownWords);
  const known = new Set<string>();
  const unknown: { readonly prose: Prose; readonly word: Word }[] = [];
  for (const prose of texts) {
    for (const word of wordsIn(prose.text)) {
      if (vocabulary.has(word)) known.add(word.text);
      else unknown.push({ prose, word });
    }
  }
  // To suggest takes a tenth of a second, and a word that is wrong once is often wrong again.
  const near = new Map<string, readonly string[]>();
  for (const { word } of unknown) if (!near.has(word.text)) near.set(word.text, nearWords(word.text, known, dictionary));
  return sortProblems([
    ...unknown.map(({ prose, word }) => unknownWord(prose, word, near.get(word.text) ?? [])),
    ...vocabulary.unused().map(({ word, line }) => unusedWord(word, line)),
  ]);
}

const unknownWord = ({ file, hasTags, positionOf }: Prose, { text, offset }: Word, near: readonly string[]): Problem => ({
  file,
  ...positionOf(offset),
  rule: 'ord-er-kendt',
  severity: 'error',
  message: `Ordet «${text}» er ikke kendt.`,
  fix: [
    ...(near.length > 0 ? [`Mente du ${new Intl.ListFormat('da', { type: 'disjunction' }).format(near.map((word) => `«${word}»`))}?`] : []),
    `Er det rigtigt, så skriv det i ${wordListPath}.`,
    ...(hasTags ? [`Er det ikke dansk, så skriv <Sprog kode="en">${text}</Sprog>.`] : []),
  ].join(' '),
});

const unusedWord = (word: string, line: number): Problem => ({
  file: wordListPath,
  line,
  column: 1,
  rule: 'ordliste-bruges',
  severity: 'warning',
  message: `Ingen tekst har brug for ordet «${word}»: det står der ikke, eller ordbogen kender det.`,
  fix: 'Slet linjen.',
});

/**
 * Up to three: the word without hyphens, if that is one; the nearest word that the texts use, since
 * it is the one most often meant; and what the dictionary says. To a short word anything is near.
 */
function nearWords(word: string, used: ReadonlySet<string>, dictionary: Dictionary): string[] {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const joined = small.replaceAll('-', '');
  const near = [
    ...(dictionary.isKnown(joined) ? [joined] : []),
    ...(word.length > 5 ? [closest(small, used) ?? []].flat() : []),
    ...dictionary.suggest(word),
  ];
  return [...new Set(word === small ? near : near.map((other) => other.charAt(0).toUpperCase() + other.slice(1)))].slice(0, 3);
}
