/** The entries that may be shown. Only here are collections read, so that a draft cannot leak by forgetfulness. */
import { type CollectionEntry, getCollection } from 'astro:content';

/** An entry that the reader may see: not a draft, except while writing. */
export type Published<Entry> = Entry & { readonly [published]: true };
declare const published: unique symbol;

export async function publishedArticles(): Promise<Published<CollectionEntry<'artikler'>>[]> {
  const articles = await getCollection('artikler', ({ data }) => import.meta.env.DEV || !data.draft);
  return articles as Published<CollectionEntry<'artikler'>>[];
}

export const themeEntries = () => getCollection('temaer');
export const sourceEntries = () => getCollection('kilder');
export const termEntries = () => getCollection('begreber');
