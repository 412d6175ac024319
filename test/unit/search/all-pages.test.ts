import { expect, test, vi } from 'vitest';
import { AllPages } from '../../../src/search/all-pages.ts';
import { stubEngine } from './stub-engine.ts';

const engine = stubEngine([
  { id: 'a', text: '', filters: { art: ['Artikel'], tema: ['Evidens'], sprog: ['da'] }, meta: { gennemgaaet: '2026-01-02' } },
  { id: 'b', text: '', filters: { art: ['Kilde'], tema: ['Evidens'] }, meta: { gennemgaaet: '2026-03-01' } },
  { id: 'c', text: '', filters: { art: ['Kilde'], tema: ['Løn', 'Evidens'] } },
  { id: 'd', text: '' },
]);

test('a reader can narrow by what the pages have, and by nothing else', async () => {
  const facets = await new AllPages(engine).facets();
  const read = Object.entries(facets).map(([facet, values]) => [
    facet,
    Object.fromEntries([...values].map(([value, ids]) => [value, [...ids]])),
  ]);
  expect(Object.fromEntries(read)).toEqual({
    art: { Artikel: ['a'], Kilde: ['b', 'c'] },
    tema: { Evidens: ['a', 'b', 'c'], Løn: ['c'] },
    maalgruppe: {},
    fase: {},
    studie: {},
  });
});

test('a page about a source is known from others', async () => {
  expect([...(await new AllPages(engine).sources())]).toEqual(['b', 'c']);
});

test('pages have a place by their review, the newest first, and none without a date', async () => {
  expect([...(await new AllPages(engine).newest())]).toEqual([
    ['b', 0],
    ['a', 1],
  ]);
});

test('what is known of all pages is fetched once', async () => {
  const search = vi.fn(engine.search);
  const filters = vi.fn(engine.filters);
  const all = new AllPages({ search, filters });
  await all.facets();
  await all.sources();
  await all.newest();
  const [searches, reads] = [search.mock.calls.length, filters.mock.calls.length];
  expect(reads).toBe(1);
  await Promise.all([all.facets(), all.sources(), all.newest()]);
  expect([search.mock.calls.length, filters.mock.calls.length]).toEqual([searches, reads]);
});
