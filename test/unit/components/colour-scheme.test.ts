/** The script /farver.js, run as a browser runs it: alone, before there is a page. */
import { createContext, runInContext } from 'node:vm';
import type { APIContext } from 'astro';
import { beforeAll, expect, it } from 'vitest';
import { GET } from '../../../src/pages/farver.js.ts';

let script = '';
beforeAll(async () => {
  script = await (await GET({} as APIContext)).text();
});

/** What the script leaves in the head of a page, where `localStorage` is what is given. */
function run(localStorage: unknown): Readonly<Record<string, string | undefined>> {
  const head: Record<string, string | undefined> = {};
  const dataset: Record<string, string> = {};
  const document = {
    documentElement: { dataset },
    querySelector: (selector: string) => ({ setAttribute: (_name: string, value: string) => (head[selector] = value) }),
  };
  runInContext(script, createContext({ document, localStorage }));
  return { ...head, scheme: dataset['scheme'] };
}

const storageWith = (kept: string | null) => ({ getItem: (key: string) => (key === 'farver' ? kept : null) });
const light = 'meta[name="theme-color"][data-for="light"]';
const dark = 'meta[name="theme-color"][data-for="dark"]';

it.each(['light', 'dark'])('a reader who has chosen %s gets it', (kept) => {
  expect(run(storageWith(kept))).toEqual({
    scheme: kept,
    'meta[name="color-scheme"]': kept,
    [light]: kept === 'light' ? 'all' : 'not all',
    [dark]: kept === 'dark' ? 'all' : 'not all',
  });
});

it.each([
  ['has not chosen', storageWith(null)],
  ['has something else in that place', storageWith('<b>')],
  ['has no storage', undefined],
  [
    'has closed the storage',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('SecurityError');
        },
      },
    ),
  ],
])('the device decides for a reader who %s', (_who, storage) => {
  expect(run(storage)).toEqual({
    scheme: 'auto',
    'meta[name="color-scheme"]': 'light dark',
    [light]: '(prefers-color-scheme: light)',
    [dark]: '(prefers-color-scheme: dark)',
  });
});
