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
export const termEntries = entriesOf('begreber');
export const initiativeEntries = entriesOf('initiativer');
export const readingPathEntries = entriesOf('laeseveje');
export const openQuestionEntries = entriesOf('aabne-spoergsmaal');
export const modelEntries = oncePerBuild(() => getCollection('modeller'));
export const dilemmaEntries = oncePerBuild(() => getCollection('dilemmaer'));
export const workplaceEntries = oncePerBuild(() => getCollection('arbejdspladser'));
export const jobFunctionEntries = oncePerBuild(() => getCollection('jobfunktioner'));
export const resultEntries = oncePerBuild(() => getCollection('resultater'));
export const eventEntries = oncePerBuild(() => getCollection('tidslinje'));
export const figureEntries = oncePerBuild(() => getCollection('figurer'));
export const statementEntries = oncePerBuild(() => getCollection('erklaeringer'));

/** Astro warns, in English, of a collection without entries, and a portal may begin without these. */
function entriesOf<Name extends 'begreber' | 'initiativer' | 'laeseveje' | 'aabne-spoergsmaal'>(name: Name) {
  return oncePerBuild(async () => (portal.graph.collections.includes(name) ? getCollection(name) : []));
}
