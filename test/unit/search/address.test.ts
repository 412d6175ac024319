import { describe, expect, test } from 'vitest';
import { normaliseQuery, readQuery, searchAddress } from '../../../src/search/address.ts';

describe('a query is read from the address', () => {
  test.each([
    ['?q=supervision', 'supervision'],
    ['?q=levede+erfaringer', 'levede erfaringer'],
    ['?q=levede%20erfaringer', 'levede erfaringer'],
    ['?q=peerst%C3%B8tte', 'peerstøtte'],
    ['?q=+++', ''],
    ['?q=', ''],
    ['', ''],
    ['?andet=1', ''],
    ['?q=f%C3%B8rst&q=sidst', 'først'],
    ['?q=%E0%A4%A', '\u{fffd}%A'],
  ])('%s is «%s»', (search, query) => {
    expect(readQuery(search)).toBe(query);
  });
});

describe('a query is written to the address as the form writes it', () => {
  test.each([
    ['', '/soeg/'],
    ['supervision', '/soeg/?q=supervision'],
    ['levede erfaringer', '/soeg/?q=levede+erfaringer'],
    ['håb & tro', '/soeg/?q=h%C3%A5b+%26+tro'],
    ['100 %', '/soeg/?q=100+%25'],
    ['#?/', '/soeg/?q=%23%3F%2F'],
  ])('«%s» is %s, and comes back unchanged', (query, address) => {
    expect(searchAddress(query)).toBe(address);
    expect(readQuery(new URL(address, 'http://localhost').search)).toBe(query);
  });
});

describe('what looks alike to a reader is one query', () => {
  test.each([
    ['  peer   støtte ', 'peer støtte'],
    ['peer\u00a0støtte', 'peer støtte'],
    ['peer\n\tstøtte', 'peer støtte'],
    ['ha\u030ab', 'håb'],
    ['peer\u00adstøtte', 'peerstøtte'],
    ['\ufeffpeer\u200bstøtte\u2060', 'peerstøtte'],
    ['\u200bpeer \u200d støtte', 'peer støtte'],
    ['\u00ad\u200b', ''],
  ])('«%s» is «%s»', (text, query) => {
    expect(normaliseQuery(text)).toBe(query);
  });

  test('a query that is far too long is cut', () => {
    expect(normaliseQuery('a'.repeat(5000))).toHaveLength(200);
  });
});
