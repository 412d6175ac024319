/** How many of the pages found have each value that a reader can narrow by. */
import { type Facet, type FacetCounts, facets, type Filters } from './answer.ts';

/** By facet and value: the pages that have it. */
export type FacetPages = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** @returns the pages that have one of the values chosen in each facet, in their order */
export const narrow = (ids: readonly string[], filters: Filters, pages: FacetPages): string[] =>
  ids.filter((id) => facets.every((facet) => hasOne(id, facet, filters, pages)));

function hasOne(id: string, facet: Facet, filters: Filters, pages: FacetPages): boolean {
  const chosen = filters[facet] ?? [];
  return chosen.length === 0 || chosen.some((value) => pages[facet].get(value)?.has(id));
}

/** @param ids everything that was found. A count is what choosing the value would leave, the other facets as they are. */
export function countFacets(ids: readonly string[], filters: Filters, pages: FacetPages): FacetCounts[] {
  return facets
    .map((facet) => {
      const others = ids.filter((id) => facets.every((other) => other === facet || hasOne(id, other, filters, pages)));
      const chosen = filters[facet] ?? [];
      const values = [...pages[facet]].map(([value, own]) => ({
        value,
        count: others.filter((id) => own.has(id)).length,
        chosen: chosen.includes(value),
      }));
      return {
        facet,
        values: values
          .filter((value) => value.count > 0 || value.chosen)
          .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'da')),
      };
    })
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen));
}
