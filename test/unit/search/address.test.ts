import { describe, expect, test } from 'vitest';
import { normaliseQuery, plainRequest, readRequest, searchAddress } from '../../../src/search/address.ts';
import type { SearchRequest } from '../../../src/search/answer.ts';

const readQuery = (search: string) => readRequest(search).query;

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
    expect(searchAddress(plainRequest(query))).toBe(address);
    expect(readQuery(new URL(address, 'http://localhost').search)).toBe(query);
  });
});

const plain = plainRequest('løn');
const chosen: readonly (readonly [address: string, request: SearchRequest])[] = [
  ['/soeg/?q=l%C3%B8n', plain],
  ['/soeg/?q=l%C3%B8n&ordret=1', { ...plain, literal: true }],
  ['/soeg/?q=l%C3%B8n&sort=nyeste', { ...plain, sort: 'newest' }],
  ['/soeg/?q=l%C3%B8n&art=Artikel&tema=Evidens', { ...plain, filters: { art: ['Artikel'], tema: ['Evidens'] } }],
  ['/soeg/?q=l%C3%B8n&art=Artikel&art=L%C3%A6sevej', { ...plain, filters: { art: ['Artikel', 'Læsevej'] } }],
];

test.each(chosen)('what is chosen stands in the address, and comes back from it: %s', (address, request) => {
  expect(searchAddress(request)).toBe(address);
  expect(readRequest(new URL(address, 'http://localhost').search)).toEqual(request);
});

test.each([
  ['?q=løn&art=&art=+', {}],
  ['?q=løn&art=Artikel&art=Artikel', { art: ['Artikel'] }],
  ['?q=løn&ukendt=1', {}],
])('what an address cannot mean is left out: %s', (search, filters) => {
  expect(readRequest(search)).toEqual({ ...plain, filters });
});

test('without a query there is nothing to narrow', () => {
  expect(searchAddress({ ...plainRequest(''), filters: { art: ['Artikel'] }, sort: 'newest', literal: true })).toBe('/soeg/');
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
