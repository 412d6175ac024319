/** What all entries have in common that an article shows in a list: a place on its page, and statements with their sources. */
import portal from 'virtual:portal';
import { elementIds } from '../domain/addresses.ts';
import { statementPlace } from '../domain/statements.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Statement } from '../schemas/fields.ts';
import type { Cite, CitedText } from './models.ts';

interface ListedEntry<Data> {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: Data;
}

/** As the field `order` says. */
export const inOrder = <Entry extends ListedEntry<{ order: number }>>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => a.data.order - b.data.order);

/** What everything on a list has. */
export const listed = ({ collection, id, data }: ListedEntry<{ title: string }>) => ({
  place: elementIds.listed(collection, id),
  title: data.title,
});

/** @param field of the statement, as `statementsOf` calls it */
export const cited = (entry: ListedEntry<unknown>, field: string, { text, sources }: Statement): CitedText => ({
  text,
  cites: cites(entry, field, sources),
});

/** In the order of the reference list, as citations in running text have it. */
export const cites = (entry: ListedEntry<unknown>, field: string, sources: readonly string[]): Cite[] =>
  sources
    .toSorted((a, b) => portal.graph.order.indexOf(a) - portal.graph.order.indexOf(b))
    .map((source) => ({
      source,
      label: portal.graph.sources[source]?.label ?? source,
      lang: portal.graph.sources[source]?.labelLang,
      place: statementPlace(entry, source, field),
    }));
