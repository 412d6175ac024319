/** Who links to whom: the way back from a page to those that mention it. */
import { hasOwnPage } from './addresses.ts';
import { type Corpus, type Entry, type EntryKey, entryKey } from './corpus.ts';
import { entryLookup, resolveLink } from './links.ts';
import { namedSources } from './statements.ts';

/** A content file that a text links to, with the heading or an empty string. */
export interface LinkedEntry {
  readonly target: Entry<unknown>;
  readonly fragment: string;
}

/** The content files that an entry's text links to, in order. */
export function linkedEntries({ path, document }: Entry<unknown>, corpus: Corpus): LinkedEntry[] {
  const entries = entryLookup(corpus);
  return (document?.links ?? []).flatMap(({ type, url }) => {
    const target = type === 'link' || type === 'reference' ? resolveLink(url, path, entries) : undefined;
    return target?.type === 'content' ? [{ target: target.entry, fragment: target.fragment }] : [];
  });
}

/** A link to a whole term, from another page, is shown as a button with the definition. */
export const isTermButton =
  (from: Pick<Entry<unknown>, 'path'>) =>
  ({ target, fragment }: LinkedEntry): boolean =>
    target.collection === 'begreber' && fragment === '' && target.path !== from.path;

/** The articles that an entry's fields name as saying more. */
export const furtherArticles = ({ data }: Pick<Entry<unknown>, 'data'>): readonly string[] =>
  (data as { articles?: readonly string[] } | undefined)?.articles ?? [];

/** Who mentions whom, by links, by a term's «see also», and by the sources and articles that fields name. */
export function collectMentions(entries: readonly Entry<unknown>[], corpus: Corpus): Map<EntryKey, Set<EntryKey>> {
  const mentions = new Map<EntryKey, Set<EntryKey>>();
  const add = (target: EntryKey, by: Entry<unknown>) => {
    if (target !== entryKey(by)) mentions.set(target, (mentions.get(target) ?? new Set()).add(entryKey(by)));
  };
  for (const entry of entries) for (const { target } of linkedEntries(entry, corpus)) add(entryKey(target), entry);
  for (const term of corpus.begreber) for (const id of term.data?.seeAlso ?? []) add(`begreber/${id}`, term);
  for (const entry of entries.filter(({ collection }) => hasOwnPage(collection))) {
    for (const { id } of namedSources(entry)) add(`kilder/${id}`, entry);
    for (const id of furtherArticles(entry)) add(`artikler/${id}`, entry);
  }
  return mentions;
}
