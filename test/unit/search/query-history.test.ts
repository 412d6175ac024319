import { beforeEach, expect, test } from 'vitest';
import { QueryHistory } from '../../../src/search/query-history.ts';

/** The browser's history as far as it matters here: entries, and which one is present. */
class Entries {
  readonly addresses: string[];
  state: unknown = null;

  constructor(address: string) {
    this.addresses = [address];
  }

  replaceState(state: unknown, _title: string, address?: string): void {
    this.state = state;
    if (address !== undefined) this.addresses[this.addresses.length - 1] = address;
  }

  pushState(state: unknown, _title: string, address: string): void {
    this.state = state;
    this.addresses.push(address);
  }
}

let entries: Entries;
const startAt = (query: string): QueryHistory => {
  entries = new Entries(query === '' ? '/soeg/' : `/soeg/?q=${query}`);
  return new QueryHistory(entries as unknown as History, query);
};

beforeEach(() => {
  entries = new Entries('');
});

test('typing rewrites the present entry and makes none', () => {
  const history = startAt('');
  history.type('su');
  history.type('supervision');
  expect(entries.addresses).toEqual(['/soeg/?q=supervision']);
});

test('a query that is sent gets an entry, and «back» leads to what was there before the typing', () => {
  const history = startAt('haab');
  history.type('super');
  history.type('supervision');
  history.send('supervision');
  expect(entries.addresses).toEqual(['/soeg/?q=haab', '/soeg/?q=supervision']);
});

test('a query that is sent twice gets one entry', () => {
  const history = startAt('');
  history.send('supervision');
  history.send('supervision');
  expect(entries.addresses).toEqual(['/soeg/', '/soeg/?q=supervision']);
});

test('an empty query that is sent leads back to the list of everything', () => {
  const history = startAt('haab');
  history.type('');
  history.send('');
  expect(entries.addresses).toEqual(['/soeg/?q=haab', '/soeg/']);
});

test('after «back», a new query leaves the entry that was gone back to as it was', () => {
  const history = startAt('');
  history.send('haab');
  entries.addresses.pop();
  history.arrive('');
  history.type('recovery');
  history.send('recovery');
  expect(entries.addresses).toEqual(['/soeg/', '/soeg/?q=recovery']);
});

test('an entry remembers how many results it showed, and a new one starts afresh', () => {
  const history = startAt('haab');
  expect(history.shown).toBe(0);
  history.remember(20);
  expect(history.shown).toBe(20);
  expect(entries.addresses).toEqual(['/soeg/?q=haab']);
  history.send('recovery');
  expect(history.shown).toBe(0);
});

test.each([[{ shown: '20' }], ['20'], [{}]])('a foreign state in the history is ignored: %j', (state) => {
  const history = startAt('haab');
  entries.state = state;
  expect(history.shown).toBe(0);
});
