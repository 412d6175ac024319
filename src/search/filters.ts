/** Choosing and taking back what an answer is narrowed by. */
import { type Facet, type FacetValue, type Filters, facets, type SearchRequest } from './answer.ts';

export interface Choice {
  readonly facet: Facet;
  readonly value: string;
}

/** In the order of the facets, and within each in the order of choosing. */
export const choicesOf = (filters: Filters): Choice[] =>
  facets.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));

/** The same request with the choice made, or taken back where it was made. */
export function toggle(request: SearchRequest, { facet, value }: Choice): SearchRequest {
  const { [facet]: before = [], ...others } = request.filters;
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...request, filters: after.length > 0 ? { ...others, [facet]: after } : others };
}

/** What is worth showing: values that lead somewhere, and those that are chosen. */
export const shownValues = (values: readonly FacetValue[]): FacetValue[] => values.filter(({ count, chosen }) => count > 0 || chosen);

/** Values keep the order that the reader has seen them in, so that nothing moves under the finger; new ones come last. */
export function inSeenOrder(seen: readonly string[], values: readonly FacetValue[]): FacetValue[] {
  const place = ({ value }: FacetValue) => (seen.includes(value) ? seen.indexOf(value) : seen.length);
  return values.toSorted((one, other) => place(one) - place(other));
}
