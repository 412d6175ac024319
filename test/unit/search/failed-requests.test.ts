import { expect, test } from 'vitest';
import { countFailedRequests } from '../../../src/search/failed-requests.ts';

const index = new Response('x', { headers: { 'Content-Type': 'application/octet-stream' } });
const gone = new Response('', { status: 404 });
const page = new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

const cases: readonly (readonly [what: string, path: string, answer: Response | Error, failed: number])[] = [
  ['a part of the index that arrives', '/pagefind/index/da_1.pf_index', index, 0],
  ['a part of the index that is gone', '/pagefind/index/da_1.pf_index', gone, 1],
  ['a part of the index when the connection is cut', '/pagefind/index/da_1.pf_index', new TypeError('Failed to fetch'), 1],
  ['a page where the index should be', '/pagefind/index/da_1.pf_index', page, 1],
  ['the entry, with its time stamp', '/pagefind/pagefind-entry.json?ts=1', gone, 1],
  ['an excerpt, which fails by itself', '/pagefind/fragment/da_1.pf_fragment', gone, 0],
  ['what has nothing to do with the index', '/andet.json', gone, 0],
];

test.each(cases)('a fault in the index is seen: %s', async (_what, path, answer, failed) => {
  const scope = { fetch: (async () => (answer instanceof Error ? Promise.reject(answer) : answer)) as typeof fetch };
  const count = countFailedRequests(scope, '/pagefind/');
  const outcome = await scope.fetch(path).catch((error: unknown) => error);
  expect(outcome).toBe(answer);
  expect(count()).toBe(failed);
});
