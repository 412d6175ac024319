import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AddressHistory } from '../../../src/search/address-history.ts';

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
const at = (query: string): string => (query === '' ? '/soeg/' : `/soeg/?q=${query}`);
const startAt = (query: string): AddressHistory => {
  entries = new Entries(at(query));
  return new AddressHistory(entries as unknown as History, at(query));
};

beforeEach(() => {
  vi.useFakeTimers();
  entries = new Entries('');
});

afterEach(() => {
  vi.useRealTimers();
});

test('typing rewrites the present entry when it pauses, and makes none', () => {
  const history = startAt('');
  history.type(at('su'));
  history.type(at('supervision'));
  expect(entries.addresses).toEqual(['/soeg/']);
  vi.advanceTimersByTime(500);
  expect(entries.addresses).toEqual(['/soeg/?q=supervision']);
});

test('a query that is sent gets an entry, and «back» leads to what was there before the typing', () => {
  const history = startAt('haab');
  history.type(at('super'));
  history.type(at('supervision'));
  history.send(at('supervision'));
  expect(entries.addresses).toEqual(['/soeg/?q=haab', '/soeg/?q=supervision']);
});

test('who leaves by a link comes back to what was typed just before', () => {
  const history = startAt('');
  history.type(at('supervision'));
  history.write();
  expect(entries.addresses).toEqual(['/soeg/?q=supervision']);
});

test('what was typed is not written over what came after it', () => {
  const history = startAt('haab');
  history.type(at('super'));
  history.send(at('recovery'));
  vi.advanceTimersByTime(1000);
  expect(entries.addresses).toEqual(['/soeg/?q=haab', '/soeg/?q=recovery']);
  history.type(at('rec'));
  history.arrive(at('haab'));
  vi.advanceTimersByTime(1000);
  expect(entries.addresses).toEqual(['/soeg/?q=haab', '/soeg/?q=recovery']);
});

test('a query that is sent twice gets one entry', () => {
  const history = startAt('');
  history.send(at('supervision'));
  history.send(at('supervision'));
  expect(entries.addresses).toEqual(['/soeg/', '/soeg/?q=supervision']);
});

test('an empty query that is sent leads back to the list of everything', () => {
  const history = startAt('haab');
  history.type(at(''));
  history.send(at(''));
  expect(entries.addresses).toEqual(['/soeg/?q=haab', '/soeg/']);
});

test('after «back», a new query leaves the entry that was gone back to as it was', () => {
  const history = startAt('');
  history.send(at('haab'));
  entries.addresses.pop();
  history.arrive(at(''));
  history.type(at('recovery'));
  history.send(at('recovery'));
  expect(entries.addresses).toEqual(['/soeg/', '/soeg/?q=recovery']);
});

test('an entry remembers how many results it showed, and a new one starts afresh', () => {
  const history = startAt('haab');
  expect(history.shown).toBe(0);
  history.remember(20);
  expect(history.shown).toBe(20);
  expect(entries.addresses).toEqual(['/soeg/?q=haab']);
  history.send(at('recovery'));
  expect(history.shown).toBe(0);
});

test.each([[{ shown: '20' }], ['20'], [{}]])('a foreign state in the history is ignored: %j', (state) => {
  const history = startAt('haab');
  entries.state = state;
  expect(history.shown).toBe(0);
});
