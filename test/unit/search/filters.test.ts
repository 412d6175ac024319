import { describe, expect, test } from 'vitest';
import { plainRequest } from '../../../src/search/address.ts';
import type { Filters } from '../../../src/search/answer.ts';
import { type Choice, choicesOf, inSeenOrder, shownValues, toggle } from '../../../src/search/filters.ts';

const article: Choice = { facet: 'art', value: 'Artikel' };

const toggled: readonly (readonly [what: string, before: Filters, choice: Choice, after: Filters])[] = [
  ['a first choice narrows', {}, article, { art: ['Artikel'] }],
  ['a second of the same facet widens', { art: ['Begreb'] }, article, { art: ['Begreb', 'Artikel'] }],
  ['one of another facet narrows further', { tema: ['Evidens'] }, article, { tema: ['Evidens'], art: ['Artikel'] }],
  ['a choice is taken back', { art: ['Artikel', 'Begreb'] }, article, { art: ['Begreb'] }],
  ['a facet without choices is gone', { art: ['Artikel'], tema: ['Evidens'] }, article, { tema: ['Evidens'] }],
];

test.each(toggled)('%s', (_what, filters, choice, after) => {
  const request = { ...plainRequest('løn'), filters };
  expect(toggle(request, choice)).toEqual({ ...request, filters: after });
});

test('what is chosen is told in the order of the facets, whatever the order of choosing', () => {
  expect(choicesOf({ tema: ['Evidens'], art: ['Begreb', 'Artikel'] })).toEqual([
    { facet: 'art', value: 'Begreb' },
    { facet: 'art', value: 'Artikel' },
    { facet: 'tema', value: 'Evidens' },
  ]);
});

const value = (name: string, count: number, chosen = false) => ({ value: name, count, chosen });

test('a value that leads nowhere is shown when it is chosen, and otherwise not', () => {
  expect(shownValues([value('a', 2), value('b', 0), value('c', 0, true)])).toEqual([value('a', 2), value('c', 0, true)]);
});

describe('values keep their places under the finger', () => {
  test.each([
    [[], ['a', 'b', 'c']],
    [
      ['c', 'b', 'a'],
      ['c', 'b', 'a'],
    ],
    [['b'], ['b', 'a', 'c']],
    [
      ['c', 'gone', 'a'],
      ['c', 'a', 'b'],
    ],
  ])('seen %j, shown %j', (seen, shown) => {
    const values = [value('a', 3), value('b', 2), value('c', 1)];
    expect(inSeenOrder(seen, values).map(({ value: name }) => name)).toEqual(shown);
  });
});
