import { expect, test } from 'vitest';
import { findWords, readWords } from '../../../src/search/find-words.ts';

const marked = (text: string, words: readonly string[]) => findWords(text, words).map(({ start, end }) => text.slice(start, end));

const found: readonly (readonly [what: string, text: string, words: readonly string[], marked: readonly string[]])[] = [
  ['a whole word', 'Peers får løn i dag.', ['løn'], ['løn']],
  ['not a part of another', 'Aflønning er ikke lønnet.', ['løn'], []],
  ['with a capital letter', 'Løn og LØN', ['løn'], ['Løn', 'LØN']],
  ['across soft hyphens', 'peer\u00adstøt\u00adte er støtte', ['peerstøtte'], ['peer\u00adstøt\u00adte']],
  ['not a part of a word with soft hyphens', 'støt\u00adte-giver peer\u00adstøtte', ['støtte'], ['støt\u00adte']],
  ['with a hyphen inside', 'en peerstøtte-giver kommer', ['peerstøtte-giver'], ['peerstøtte-giver']],
  ['the longest first where one begins another', 'peerstøtte-giver', ['peerstøtte', 'peerstøtte-giver'], ['peerstøtte-giver']],
  ['between signs', '«håb», (håb) – håb.', ['håb'], ['håb', 'håb', 'håb']],
  ['several words', 'løn eller honorar', ['honorar', 'løn'], ['løn', 'honorar']],
  ['signs as they are written', 'p.t. og ptt', ['p.t'], ['p.t']],
  ['signs that mean something in a pattern', "d’Arc (1.0) c++ d'Arc", ['(1.0)', "d'arc", 'c++'], ['(1.0)', 'c++', "d'Arc"]],
  ['nothing without words', 'løn', [], []],
];

test.each(found)('a reader sees the words that were searched for: %s', (_what, text, words, expected) => {
  expect(marked(text, words)).toEqual(expected);
});

test('a place tells the word as it was asked for', () => {
  expect(findWords('PEER\u00adSTØTTE', ['peerstøtte']).map(({ word }) => word)).toEqual(['peerstøtte']);
});

test.each([
  ['løn,honorar', ['løn', 'honorar']],
  ['Løn,løn', ['løn']],
  [' løn , ,', ['løn']],
  ['', []],
])('words are read from the address: «%s»', (parameter, words) => {
  expect(readWords(parameter)).toEqual(words);
});
