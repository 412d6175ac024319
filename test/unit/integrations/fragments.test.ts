import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fragmentId, isFragment, readFragment, writeFragment } from '../../../src/integrations/fragments.ts';

const fragment = {
  url: '/begreber/haab/',
  content: 'Håb – «tro» & mening 😀',
  meta: { title: 'Håb' },
  anchors: [{ element: 'h2', id: 'a', location: 3 }],
  filters: { art: ['Begreb'] },
};

test('what a result is shown from is read as it was written', () => {
  expect(readFragment(writeFragment(fragment))).toEqual(fragment);
});

test('a fragment is written as Pagefind reads it', () => {
  expect(gunzipSync(writeFragment(fragment)).toString()).toBe(`pagefind_dcd${JSON.stringify(fragment)}`);
});

describe('the build stops at a fragment', () => {
  test.each([
    ['without its signature', gzipSync(JSON.stringify(fragment)), 'Et fragment har en ukendt form.'],
    ['with another signature', gzipSync(`pagefind_xyz${JSON.stringify(fragment)}`), 'Et fragment har en ukendt form.'],
    ['that is empty', gzipSync(''), 'Et fragment har en ukendt form.'],
    ['that is not packed', Buffer.from(`pagefind_dcd${JSON.stringify(fragment)}`), /header/],
    ['that was cut off', writeFragment(fragment).subarray(0, 40), /end of file/],
    ['that holds no JSON', gzipSync('pagefind_dcd{"url":'), /JSON/],
  ])('%s', (_, file, message) => {
    expect(() => readFragment(file)).toThrow(message);
  });
});

test.each([
  ['fragment/da_3f2a.pf_fragment', true, 'da_3f2a'],
  ['da_3f2a.pf_fragment', true, 'da_3f2a'],
  ['index/da_3f2a.pf_index', false, undefined],
  ['pagefind-entry.json', false, undefined],
])('%s is a fragment: %s', (path, is, id) => {
  expect(isFragment(path)).toBe(is);
  expect(is ? fragmentId(path) : undefined).toBe(id);
});
