/** What is searched for stands in the address, so that a search can be shared, kept and gone back to. */

const searchPath = '/soeg/';

/** Longer than any sensible question. */
const longestQuery = 200;

/** One form for what looks alike to a reader: composed letters, single spaces, no signs that cannot be seen, as soft hyphens. */
export const normaliseQuery = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestQuery)
    .trim();

/** @param search the part of an address from the question mark on, as `location.search` */
export const readQuery = (search: string): string => normaliseQuery(new URLSearchParams(search).get('q') ?? '');

/** Spelled as the browser spells it when the form is sent without script. */
export const searchAddress = (query: string): string =>
  query === '' ? searchPath : `${searchPath}?${new URLSearchParams({ q: query }).toString()}`;
