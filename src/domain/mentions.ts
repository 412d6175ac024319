/** Who links to whom: the way back from a page to those that mention it. */
import { type Corpus, type Entry, type EntryKey, entryKey } from './corpus.ts';
import { entryLookup, resolveLink } from './links.ts';

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

/** Who mentions whom, by links, by a term's «see also» and by the sources a term rests on. */
export function collectMentions(entries: readonly Entry<unknown>[], corpus: Corpus): Map<EntryKey, Set<EntryKey>> {
  const mentions = new Map<EntryKey, Set<EntryKey>>();
  const add = (target: EntryKey, by: Entry<unknown>) => {
    if (target !== entryKey(by)) mentions.set(target, (mentions.get(target) ?? new Set()).add(entryKey(by)));
  };
  for (const entry of entries) for (const { target } of linkedEntries(entry, corpus)) add(entryKey(target), entry);
  for (const term of corpus.begreber) {
    for (const id of term.data?.seeAlso ?? []) add(`begreber/${id}`, term);
    for (const id of term.data?.sources ?? []) add(`kilder/${id}`, term);
  }
  return mentions;
}
