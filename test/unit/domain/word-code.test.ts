import { describe, expect, test } from 'vitest';
import { commonnessOf, type CountedWord, decodeWords, encodeWords } from '../../../src/domain/word-code.ts';

const byWord = ([a]: CountedWord, [b]: CountedWord): number => (a < b ? -1 : 1);
const long = 'ø'.repeat(50);

const lists: readonly (readonly [what: string, words: readonly CountedWord[]])[] = [
  ['none', []],
  ['one', [['løn', 1]]],
  [
    'that begin alike',
    [
      ['løn', 3],
      ['lønnet', 9],
      ['lønning', 1],
      ['år', 2],
    ],
  ],
  [
    'out of order',
    [
      ['ål', 1],
      ['abe', 2],
      ['zebra', 3],
      ['abernes', 4],
    ],
  ],
  [
    'with Danish and foreign letters',
    [
      ['ærø', 5],
      ['café', 2],
      ['müller', 1],
      ['ångström', 1],
    ],
  ],
  [
    'with more letters in common than a sign can say',
    [
      [long, 1],
      [`${long}a`, 2],
      [`${long}b`, 3],
    ],
  ],
  [
    'of which one is the beginning of the next',
    [
      ['peer', 7],
      ['peers', 6],
      ['peerstøtte', 9],
    ],
  ],
];

test.each(lists)('the words that a reader is sent are those that the portal has: %s', (_, words) => {
  expect(decodeWords(encodeWords(words))).toEqual(words.toSorted(byWord));
});

test('what words have in common is sent once', () => {
  const words = ['peerstøtte', 'peerstøttegiver', 'peerstøttegivere', 'peerstøttegruppe'];
  expect(encodeWords(words.map((word) => [word, 1])).length).toBeLessThan(words.join('').length);
});

describe('how common a word is', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [255, 8],
    [256, 9],
    [100_000, 9],
  ])('%i times is %i', (count, commonness) => {
    expect(commonnessOf(count)).toBe(commonness);
  });
});
