/** What is searched for stands in the address, so that a search can be shared, kept and gone back to. */
import { facets, type Filters, type SearchRequest } from './answer.ts';

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

/** A query as it comes from a field, with nothing chosen. */
export const plainRequest = (query: string): SearchRequest => ({
  query: normaliseQuery(query),
  literal: false,
  filters: {},
  sort: 'relevance',
});

/** @param search the part of an address from the question mark on, as `location.search` */
export function readRequest(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const chosen = facets
    .map((facet) => [facet, [...new Set(parameters.getAll(facet).map(normaliseQuery))].filter(Boolean)] as const)
    .filter(([, values]) => values.length > 0);
  return {
    query: normaliseQuery(parameters.get('q') ?? ''),
    literal: parameters.get('ordret') === '1',
    filters: Object.fromEntries(chosen) satisfies Filters,
    sort: parameters.get('sort') === 'nyeste' ? 'newest' : 'relevance',
  };
}

/** Spelled as the browser spells it when the form is sent without script; what is not chosen is left out. */
export function searchAddress({ query, literal, filters, sort }: SearchRequest): string {
  if (query === '') return searchPath;
  const parameters = new URLSearchParams({ q: query });
  if (literal) parameters.set('ordret', '1');
  for (const facet of facets) for (const value of filters[facet] ?? []) parameters.append(facet, value);
  if (sort === 'newest') parameters.set('sort', 'nyeste');
  return `${searchPath}?${parameters.toString()}`;
}
