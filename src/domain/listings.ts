/** Lists: which article shows the entries that have no page of their own. */
import { elementIds } from './addresses.ts';
import { type Corpus, type Entry, type EntryKey, isDraft } from './corpus.ts';
import type { TagUse } from './document.ts';
import { proseTag } from './prose-tags.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** What a tag shows. */
export interface Listing {
  readonly collection: CollectionName;
  /** The one entry that the tag names; undefined where it shows the whole collection. */
  readonly id: string | undefined;
}

/** What a tag shows; undefined where it is none that does. */
export function listingOf({ name, attributes }: Pick<TagUse, 'name' | 'attributes'>): Listing | undefined {
  const { lists, entry } = proseTag(name) ?? {};
  const named = attributes.find((attribute) => attribute.name === entry)?.value ?? '';
  return lists && { collection: lists, id: entry === undefined ? undefined : named };
}

/** What a text shows in lists, in order. */
const listingsOf = ({ document }: Pick<Entry<unknown>, 'document'>): Listing[] =>
  (document?.tags ?? []).flatMap((tag) => listingOf(tag) ?? []);

const isShown = (id: string, listing: Listing): boolean => listing.id === undefined || listing.id === id;

/** The entries that a text shows in its lists. */
export const listedEntries = (entry: Pick<Entry<unknown>, 'document'>, corpus: Corpus): Entry<unknown>[] =>
  listingsOf(entry).flatMap((listing) => corpus[listing.collection].filter((candidate: Entry<unknown>) => isShown(candidate.id, listing)));

/** The front page among the pages; it is made of no file. */
export const frontPage: EntryKey = '/';

/** The collections that the front page shows, and no article. */
export const frontPageCollections = ['aabne-spoergsmaal'] as const satisfies readonly CollectionName[];

/** Where an entry without a page is shown: on the page of the first published article that lists it, else on the front page. */
export function listedAddress(collection: CollectionName, id: string, articles: readonly Entry<unknown>[]): string {
  const shows = articles.find(
    (article) => !isDraft(article) && listingsOf(article).some((listing) => listing.collection === collection && isShown(id, listing)),
  );
  return `${shows?.address ?? '/'}#${elementIds.listed(collection, id)}`;
}
