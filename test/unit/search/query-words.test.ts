import { describe, expect, test } from 'vitest';
import { asTerm, contentWords, isQuoted, queryWords, quotedPieces, withoutHyphens } from '../../../src/search/query-words.ts';

test.each([
  ['in small letters', 'Peer Støtte', ['peer', 'støtte']],
  ['between signs', '«håb», (tro) – mening?', ['håb', 'tro', 'mening']],
  ['with their hyphens', 'peer-støtte', ['peer-støtte']],
  ['without a hyphen at the edge', 'pleje- og -omsorg', ['pleje', 'og', 'omsorg']],
  ['without an apostrophe', "peer's WHO’s", ['peers', 'whos']],
  ['with figures', '3 12-trins 2013', ['3', '12-trins', '2013']],
  ['without letters alone', 'a løn i', ['løn']],
  ['with their letters as one sign', 'håb'.normalize('NFD'), ['håb']],
  ['none', ' – ', []],
])('a query has its words %s', (_, query, words) => {
  expect(queryWords(query)).toEqual(words);
});

describe('what is looked for', () => {
  test.each([
    ['are the words that say something', ['hvad', 'er', 'peerstøtte'], ['peerstøtte']],
    ['are all words when none of them does', ['hvad', 'er', 'det'], ['hvad', 'er', 'det']],
    ['is nothing in an empty query', [], []],
  ])('%s', (_, words, content) => {
    expect(contentWords(words)).toEqual(content);
  });
});

describe('a query in quotation marks', () => {
  test.each(['"peer støtte"', '«peer støtte»', '»peer støtte«', '“peer støtte”', ' "løn" '])('is looked for as it stands: %s', (query) => {
    expect(isQuoted(query)).toBe(true);
  });

  test.each(['peer støtte', '"peer" støtte', '""', '"peer støtte', ''])('but not: %s', (query) => {
    expect(isQuoted(query)).toBe(false);
  });

  test.each([
    ['«levede erfaringer»', ['"levede erfaringer"']],
    ['"støtte fra ligesindede"', ['"støtte"', '"ligesindede"']],
    ['“hvad er det”', []],
  ])('%s is asked for in the pieces that the index has', (query, asked) => {
    expect(quotedPieces(query)).toEqual(asked);
  });
});

test('a word is one whether it has hyphens or not', () => {
  expect(withoutHyphens('lær-at-tackle')).toBe('lærattackle');
});

test.each([
  ['lære at tackle', 'lære tackle'],
  ['Peer-støtte', 'peerstøtte'],
  ['komme i', ''],
])('«%s» is asked for as «%s»: the index has no small words', (phrase, term) => {
  expect(asTerm(phrase)).toBe(term);
});
