import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../src/search/answer.ts';
import { countFacets, type FacetPages, narrow } from '../../../src/search/facet-counts.ts';

const pagesWith = (values: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(values).map(([value, ids]) => [value, new Set(ids)]));

/** Six pages, each of one letter. */
const pages: FacetPages = {
  art: pagesWith({ Artikel: 'abc', Begreb: 'd', Kilde: 'ef' }),
  tema: pagesWith({ Evidens: 'abe', Løn: 'cf', Årsag: 'ad' }),
  maalgruppe: pagesWith({ Peers: 'abcdef' }),
  fase: pagesWith({}),
  studie: pagesWith({ Interview: 'e' }),
};

describe('a reader narrows', () => {
  test.each<readonly [how: string, filters: Filters, ids: string]>([
    ['by nothing', {}, 'fedcba'],
    ['by no value of a facet', { art: [] }, 'fedcba'],
    ['by one value', { art: ['Artikel'] }, 'cba'],
    ['by either of two values of one facet', { art: ['Artikel', 'Begreb'] }, 'dcba'],
    ['by two facets at once', { art: ['Artikel'], tema: ['Evidens'] }, 'ba'],
    ['by either of two values, and another facet', { art: ['Artikel', 'Kilde'], tema: ['Løn'] }, 'fc'],
    ['by what no page has together', { art: ['Begreb'], studie: ['Interview'] }, ''],
    ['by a value that is not there', { tema: ['Fodbold'] }, ''],
    ['by a value that is not there or one that is', { tema: ['Fodbold', 'Løn'] }, 'fc'],
  ])('%s, and the order stays', (_, filters, ids) => {
    expect(narrow([...'fedcba'], filters, pages).join('')).toBe(ids);
  });
});

describe('a reader sees how many pages each value would leave', () => {
  const counts = (ids: string, filters: Filters) =>
    Object.fromEntries(
      countFacets([...ids], filters, pages).map(({ facet, values }) => [
        facet,
        values.map(({ value, count, chosen }) => `${value} ${count}${chosen ? ' ✓' : ''}`),
      ]),
    );

  test.each<readonly [when: string, ids: string, filters: Filters, expected: Record<string, readonly string[]>]>([
    [
      'of all that is found, the most first',
      'abcdef',
      {},
      { art: ['Artikel 3', 'Kilde 2', 'Begreb 1'], tema: ['Evidens 3', 'Løn 2', 'Årsag 2'] },
    ],
    ['of what is found, and none that leave nothing', 'abd', {}, { art: ['Artikel 2', 'Begreb 1'], tema: ['Evidens 2', 'Årsag 2'] }],
    [
      'the others of a facet as if none of it were chosen',
      'abcdef',
      { art: ['Artikel'] },
      { art: ['Artikel 3 ✓', 'Kilde 2', 'Begreb 1'], tema: ['Evidens 2', 'Løn 1', 'Årsag 1'] },
    ],
    [
      'with the choices in other facets',
      'abcdef',
      { art: ['Artikel'], tema: ['Evidens', 'Løn'] },
      { art: ['Artikel 3 ✓', 'Kilde 2'], tema: ['Evidens 2 ✓', 'Løn 1 ✓', 'Årsag 1'] },
    ],
    ['one that is chosen, though it leaves nothing', 'abc', { studie: ['Interview'] }, { studie: ['Interview 0 ✓'] }],
    ['none where all pages have the same', 'e', {}, {}],
  ])('%s', (_, ids, filters, expected) => {
    expect(counts(ids, filters)).toEqual(expected);
  });

  test('and choosing the value leaves as many', () => {
    const filters: Filters = { tema: ['Evidens'] };
    const art = countFacets([...'abcdef'], filters, pages).find(({ facet }) => facet === 'art');
    expect(art?.values.length).toBeGreaterThan(1);
    for (const { value, count } of art?.values ?? []) {
      expect(narrow([...'abcdef'], { ...filters, art: [value] }, pages)).toHaveLength(count);
    }
  });
});
