import { expect, test } from 'vitest';
import type { FoundPage } from '../../../src/search/engine.ts';
import { FoundPages } from '../../../src/search/found-pages.ts';

const page = (id: string): FoundPage => ({
  id,
  data: async () => ({ url: `/${id}/`, excerpt: '', content: '', locations: [], meta: { title: id }, filters: {} }),
});
const lost = (id: string): FoundPage => ({ id, data: () => Promise.reject(new Error('404')) });
const urls = (loaded: { pages: readonly { url: string }[] }) => loaded.pages.map(({ url }) => url);

test('a reader gets the results a few at a time, in the order of the search', async () => {
  const found = new FoundPages(['a', 'b', 'c'].map(page));
  expect(found.total).toBe(3);
  expect(urls(await found.next(2))).toEqual(['/a/', '/b/']);
  expect(found.hasMore).toBe(true);
  expect(urls(await found.next(2))).toEqual(['/c/']);
  expect(found.hasMore).toBe(false);
});

test('one result that cannot be fetched is counted and does not take the others with it', async () => {
  const loaded = await new FoundPages([page('a'), lost('b'), page('c')]).next(10);
  expect(urls(loaded)).toEqual(['/a/', '/c/']);
  expect(loaded.missing).toBe(1);
});

test('when no result can be fetched it is a fault, and the same can be asked for again', async () => {
  const found = new FoundPages([lost('a'), lost('b')]);
  await expect(found.next(10)).rejects.toThrow();
  expect(found.asked).toBe(0);
});

test('nothing found is no fault', async () => {
  const found = new FoundPages([]);
  expect(await found.next(10)).toEqual({ pages: [], missing: 0 });
  expect(found.hasMore).toBe(false);
});
