import type { Corpus } from '../domain/corpus.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** The ids in a collection, also of files that cannot be read: those have a problem of their own, and are there. */
export function knownIds(corpus: Corpus, collection: CollectionName): ReadonlySet<string> {
  const folder = `content/${collection}/`;
  const unreadable = corpus.unreadable
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length).replace(/\.\w+$/, ''));
  return new Set([...corpus[collection].map(({ id }) => id), ...unreadable]);
}
