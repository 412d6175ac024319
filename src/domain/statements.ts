/** Statements in fields: words with the sources that they rest on. */
import { elementIds } from './addresses.ts';
import type { Entry } from './corpus.ts';
import type { Statement } from '../schemas/fields.ts';

/** A field that is a statement. */
export interface FieldStatement extends Statement {
  readonly field: string;
}

/** An entry's statements, in the order of its fields. */
export const statementsOf = ({ data }: Pick<Entry<unknown>, 'data'>): FieldStatement[] =>
  Object.entries(data ?? {}).flatMap(([field, value]) => (isStatement(value) ? [{ ...value, field }] : []));

/** A source that a field names, and the way to it. */
export interface NamedSource {
  readonly id: string;
  readonly path: readonly (string | number)[];
  /** The statement that rests on it; empty where the whole entry does. */
  readonly field: string;
}

/** Every source that an entry's fields name: those that it rests on as a whole, and those of its statements. */
export function namedSources(entry: Pick<Entry<unknown>, 'data'>): NamedSource[] {
  const { sources } = (entry.data ?? {}) as { sources?: readonly string[] };
  return [
    ...(sources ?? []).map((id, index) => ({ id, path: ['sources', index], field: '' })),
    ...statementsOf(entry).flatMap(({ field, sources: ids }) => ids.map((id, index) => ({ id, path: [field, 'sources', index], field }))),
  ];
}

/** The element of a source after the words that rest on it. What whole entries rest on stands once for the list. */
export const statementPlace = ({ collection, id }: Pick<Entry<unknown>, 'collection' | 'id'>, source: string, field: string): string =>
  elementIds.statementCite(field === '' ? collection : `${collection}-${id}-${field}`, source);

const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'text' in value && 'sources' in value;
