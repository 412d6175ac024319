import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../../src/domain/lexicon.ts';
import { planQuery } from '../../../src/search/plan-query.ts';
import { isLexicon, readLexicon } from '../../../src/search/read-lexicon.ts';
import { codeOf } from './vocabularies.ts';

const lexicon: Lexicon = {
  index: 'da_1',
  pages: 12,
  words: codeOf('løn:6 honorar:4 håb:7 budget:5'),
  groups: 'håb=optimisme\nløn=honorar~budget',
  terms: ['da_haab'],
};

describe('a lexicon that arrives', () => {
  test('whole is one', () => {
    expect(isLexicon(lexicon)).toBe(true);
    expect(isLexicon(JSON.parse(JSON.stringify({ ...lexicon, terms: [], words: '', more: 1 })))).toBe(true);
  });

  test.each<readonly [how: string, value: unknown]>([
    ['not at all', undefined],
    ['as nothing', null],
    ['as text', JSON.stringify(lexicon)],
    ['as a list', [lexicon]],
    ...Object.keys(lexicon).map((part) => [`without its ${part}`, { ...lexicon, [part]: undefined }] as const),
    ['with figures for words', { ...lexicon, words: 3 }],
    ['with text for a figure', { ...lexicon, pages: '12' }],
    ['with text for terms', { ...lexicon, terms: 'da_haab' }],
    ['with a term that is none', { ...lexicon, terms: ['da_haab', null] }],
  ])('%s is none', (_, value) => {
    expect(isLexicon(value)).toBe(false);
  });
});

describe('a lexicon that was read', () => {
  const { knowledge, explain } = readLexicon(lexicon);
  const plan = (query: string) => planQuery(query, knowledge);

  test('knows the words of the portal', () => {
    expect(knowledge.vocabulary.words.map(({ word }) => word)).toEqual(['budget', 'honorar', 'håb', 'løn']);
  });

  test.each([
    ['the editors', 'løn', ['løn', 'honorar', 'budget']],
    ['the glossary', 'optimisme', ['håb']],
  ])('leads from a word to others that %s named', (_, query, terms) => {
    expect(plan(query).words.flatMap(({ candidates }) => candidates.map(({ term }) => term))).toEqual(terms);
  });

  test('knows which page explains a term, and that the other words have none', () => {
    expect([...explain('optimisme', plan('optimisme')).whole]).toEqual(['da_haab']);
    expect([...explain('løn', plan('løn')).whole]).toEqual([]);
  });
});
