/** The articles that fields name: those that say more, the steps of a reading path, the parts of a figure, and where an open question is treated. */
import type { Entry } from './corpus.ts';

/** An article that a field names. */
export interface NamedArticle {
  readonly id: string;
  /** The way to the field. */
  readonly path: readonly (string | number)[];
  /** The heading to begin at, where one is named, and the way to it. */
  readonly heading?: { readonly id: string; readonly path: readonly (string | number)[] } | undefined;
}

interface NamingFields {
  readonly articles?: readonly string[];
  readonly article?: string;
  readonly heading?: string;
  readonly steps?: readonly { readonly article: string; readonly heading?: string | undefined }[];
  readonly parts?: readonly { readonly article?: string | undefined }[];
}

/** Every article that an entry's fields name, in the order of its fields. */
export function namedArticles({ data }: Pick<Entry<unknown>, 'data'>): NamedArticle[] {
  const { articles = [], article, heading, steps = [], parts = [] } = (data ?? {}) as NamingFields;
  return [
    ...(article === undefined ? [] : [named(article, heading, [])]),
    ...steps.map((step, index) => named(step.article, step.heading, ['steps', index])),
    ...parts.flatMap((part, index) => (part.article === undefined ? [] : [named(part.article, undefined, ['parts', index])])),
    ...articles.map((id, index) => ({ id, path: ['articles', index] })),
  ];
}

const named = (id: string, heading: string | undefined, path: readonly (string | number)[]): NamedArticle => ({
  id,
  path: [...path, 'article'],
  heading: heading === undefined ? undefined : { id: heading, path: [...path, 'heading'] },
});
