/** Lists: which article shows the entries that have no page of their own. */
import { elementIds } from './addresses.ts';
import { type Corpus, type Entry, type EntryKey, isDraft } from './corpus.ts';
import { proseTag } from './prose-tags.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** The collections that a text shows as lists, in order. */
export const listedCollections = ({ document }: Pick<Entry<unknown>, 'document'>): CollectionName[] =>
  (document?.tags ?? []).flatMap(({ name }) => proseTag(name)?.lists ?? []);

/** The entries that a text shows in its lists. */
export const listedEntries = (entry: Pick<Entry<unknown>, 'document'>, corpus: Corpus): Entry<unknown>[] =>
  listedCollections(entry).flatMap((collection): readonly Entry<unknown>[] => corpus[collection]);

/** The front page among the pages; it is made of no file. */
export const frontPage: EntryKey = '/';

/** The collections that the front page shows, and no article. */
export const frontPageCollections = ['aabne-spoergsmaal'] as const satisfies readonly CollectionName[];

/** Where an entry without a page is shown: on the page of the first published article that lists its collection, else on the front page. */
export function listedAddress(collection: CollectionName, id: string, articles: readonly Entry<unknown>[]): string {
  const shows = articles.find((article) => !isDraft(article) && listedCollections(article).includes(collection));
  return `${shows?.address ?? '/'}#${elementIds.listed(collection, id)}`;
}
