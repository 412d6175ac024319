import { describe, expect, test } from 'vitest';
import { type Lexicon, makeLexicon } from '../../../src/domain/lexicon.ts';
import { countSiteWords } from '../../../src/domain/site-words.ts';
import { decodeWords } from '../../../src/domain/word-code.ts';

const rest: Omit<Lexicon, 'words'> = { index: 'da_1', pages: 12, groups: 'løn=honorar', terms: ['da_a'] };

const compounds: Record<string, readonly string[]> = {
  peerstøtte: ['peer', 'støtte'],
  erfaringskompetence: ['erfarings', 'kompetence'],
  livsværk: ['livs', 'værk'],
};

/** @returns each word that is sent to the reader, with its commonness */
const known = (...pages: readonly string[]): Record<string, number> =>
  Object.fromEntries(decodeWords(makeLexicon({ ...rest, site: countSiteWords(pages), split: (word) => compounds[word] }).words));

describe('the search knows', () => {
  test.each([
    ['the words that the pages have, and that somebody may look for', 'løn og honorar', 'honorar løn'],
    ['one of the forms of a word, the most used', 'kommuner kommuner kommune', 'kommuner'],
    ['the shortest of forms that are used alike', 'kommunen kommune', 'kommune'],
    ['forms that are much longer too', 'frivillig frivillig frivillighed', 'frivillig frivillighed'],
    ['the parts of a compound', 'peerstøtte', 'peer peerstøtte støtte'],
    ['a word with hyphens as it would be without', 'peer-støtte-giver', 'peer peerstøttegiver støtte'],
    [
      'a part without its linking letter where the pages have it so',
      'erfaringskompetence erfaringskompetence erfaring',
      'erfaring erfaringskompetence kompetence',
    ],
    ['a part as it stands where they do not', 'erfaringskompetence', 'erfarings erfaringskompetence kompetence'],
  ])('%s', (_, text, words) => {
    expect(Object.keys(known(text)).toSorted()).toEqual(words.split(' '));
  });

  test.each([
    ['a letter alone', 'p'],
    ['an address', `https${'abcdefghi'.repeat(5)}`],
    ['a number', '2013'],
  ])('but not %s', (_, text) => {
    expect(known(text)).toEqual({});
  });
});

test('a word is as common as all of its forms, and the compounds that it is a part of', () => {
  const often = (text: string) => known(text)['støtte'] ?? 0;
  expect(often('støtte støtte')).toBeGreaterThan(often('støtte'));
  expect(often('støtte støttens')).toBe(often('støtte støtte'));
  expect(often('støtte peerstøtte')).toBe(often('støtte støtte'));
});

test('what else the search knows is sent as it is', () => {
  expect(makeLexicon({ ...rest, site: countSiteWords([]), split: () => undefined })).toEqual({ ...rest, words: '' });
});
