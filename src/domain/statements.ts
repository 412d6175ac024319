/** Statements in fields: words with the sources that they rest on. */
import { elementIds } from './addresses.ts';
import type { Entry } from './corpus.ts';
import type { Statement } from '../schemas/fields.ts';

/** A statement in its place: a field of its own, or one of the list in a field. */
export interface FieldStatement extends Statement {
  /** The field; in a list with the number of the statement, from 1: `parts-2`. */
  readonly field: string;
  /** Where its sources stand. */
  readonly path: readonly (string | number)[];
}

/** An entry's statements, in the order of its fields; first of all a caption, which what the whole entry rests on bears out. */
export const statementsOf = ({ data }: Pick<Entry<unknown>, 'data'>): FieldStatement[] => [
  ...captionOf(data ?? {}),
  ...Object.entries(data ?? {}).flatMap(([field, value]): FieldStatement[] =>
    Array.isArray(value)
      ? value.flatMap((item, index) => said(item, partField(field, index), [field, index, 'sources']))
      : said(value, field, [field, 'sources']),
  ),
];

/** How a statement in a list is called. @param index from 0 */
export const partField = (field: string, index: number): string => `${field}-${index + 1}`;

const captionOf = ({ caption, sources }: { caption?: string; sources?: readonly string[] }): FieldStatement[] =>
  caption !== undefined && sources ? [{ text: caption, sources: [...sources], field: 'caption', path: ['sources'] }] : [];

const said = (value: unknown, field: string, path: FieldStatement['path']): FieldStatement[] =>
  isStatement(value) ? [{ text: value.text, sources: value.sources, field, path }] : [];

/** A source that a field names, and the way to it. */
export interface NamedSource {
  readonly id: string;
  readonly path: readonly (string | number)[];
  /** The statement that rests on it; empty where the whole entry does. */
  readonly field: string;
}

/** Every source that an entry's fields name: those that it rests on as a whole, and those of its statements. */
export function namedSources(entry: Pick<Entry<unknown>, 'data'>): NamedSource[] {
  const { sources = [], caption } = (entry.data ?? {}) as { sources?: readonly string[]; caption?: string };
  return [
    ...(caption === undefined ? sources : []).map((id, index) => ({ id, path: ['sources', index], field: '' })),
    ...statementsOf(entry).flatMap(({ field, path, sources: ids }) => ids.map((id, index) => ({ id, path: [...path, index], field }))),
  ];
}

/** The element of a source after the words that rest on it. What whole entries rest on stands once for the list. */
export const statementPlace = ({ collection, id }: Pick<Entry<unknown>, 'collection' | 'id'>, source: string, field: string): string =>
  elementIds.statementCite(field === '' ? collection : `${collection}-${id}-${field}`, source);

const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'text' in value && 'sources' in value;
