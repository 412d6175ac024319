/** The entries that may be shown. Only here are collections read, so that a draft cannot leak by forgetfulness. */
import { type CollectionEntry, getCollection } from 'astro:content';
import portal from 'virtual:portal';
import { oncePerBuild } from './once-per-build.ts';

/** An entry that the reader may see: not a draft, except while writing. */
export type Published<Entry> = Entry & { readonly [published]: true };
declare const published: unique symbol;

export const publishedArticles = oncePerBuild(async () => {
  // The graph was made for writing or for publishing, and has drafts or has none.
  const articles = await getCollection('artikler', ({ id }) => Object.hasOwn(portal.graph.pages, `artikler/${id}`));
  return articles as Published<CollectionEntry<'artikler'>>[];
});

export const themeEntries = oncePerBuild(() => getCollection('temaer'));
export const sourceEntries = oncePerBuild(() => getCollection('kilder'));
export const termEntries = textEntriesOf('begreber');
export const initiativeEntries = textEntriesOf('initiativer');
export const modelEntries = oncePerBuild(() => getCollection('modeller'));
export const dilemmaEntries = oncePerBuild(() => getCollection('dilemmaer'));
export const workplaceEntries = oncePerBuild(() => getCollection('arbejdspladser'));
export const jobFunctionEntries = oncePerBuild(() => getCollection('jobfunktioner'));
export const eventEntries = oncePerBuild(() => getCollection('tidslinje'));

/** Astro warns, in English, of a collection without entries, and a portal may begin without terms and initiatives. */
function textEntriesOf<Name extends 'begreber' | 'initiativer'>(name: Name) {
  const isEmpty = () => !Object.keys(portal.graph.pages).some((key) => key.startsWith(`${name}/`));
  return oncePerBuild(async () => (isEmpty() ? [] : getCollection(name)));
}
