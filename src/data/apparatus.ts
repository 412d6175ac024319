/** What stands around a text: its sources, the terms it explains, and the pages that mention it. */
import portal from 'virtual:portal';
import { addresses } from '../domain/addresses.ts';
import type { EntryKey } from '../domain/corpus.ts';
import type { GraphPage } from '../domain/graph.ts';
import { frontPage } from '../domain/listings.ts';
import { type SourceBasis, sourceBasis } from '../domain/source-basis.ts';
import type { Apparatus, Mention, PageLink, Reference, TermCard } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { initiativeEntries, publishedArticles, readingPathEntries, sourceEntries, termEntries, themeEntries } from './published.ts';
import { strings } from '../strings.da.ts';

const { graph } = portal;
const empty: GraphPage = { headings: [], words: 0, references: [], terms: [], mentionedBy: [] };

/** What the graph knows of a page with running text. */
export const pageFacts = (key: EntryKey): GraphPage => graph.pages[key] ?? empty;

/** The parts of a page that its links and citations give it. */
export async function apparatusOf(key: EntryKey): Promise<Apparatus> {
  const { references, terms, mentionedBy } = pageFacts(key);
  return {
    references: await Promise.all(references.map(({ source, places }) => referenceTo(source, places))),
    terms: await Promise.all(terms.map(termCard)),
    mentionedBy: await mentionsOf(mentionedBy),
  };
}

export async function referenceTo(id: string, places: readonly string[] = []): Promise<Reference> {
  const source = graph.sources[id];
  return {
    id,
    href: addresses.kilder(id),
    label: source?.label ?? id,
    lang: source?.labelLang,
    text: source?.reference ?? [],
    places,
    via: await viaOf(id),
  };
}

/** The source that `id` is quoted after, where we say so. */
export async function viaOf(id: string): Promise<PageLink | undefined> {
  const via = (await sourcesById()).get(id)?.via;
  const { label = via, labelLang: lang } = graph.sources[via ?? ''] ?? {};
  return via && label ? { title: label, lang, href: addresses.kilder(via) } : undefined;
}

async function termCard(id: string): Promise<TermCard> {
  const data = (await termsById()).get(id);
  return { id, title: data?.term ?? id, href: addresses.begreber(id), definition: data?.definition ?? '' };
}

/** What a page builds on, by the sources that it cites. */
export async function basisOf(key: EntryKey): Promise<SourceBasis | undefined> {
  const sources = await sourcesById();
  return sourceBasis(pageFacts(key).references.flatMap(({ source }) => sources.get(source)?.kind ?? []));
}

/** Pages by their key, with title and kind, in the order given. */
export async function mentionsOf(keys: readonly EntryKey[]): Promise<Mention[]> {
  const pages = await pagesByKey();
  return keys.flatMap((key) => pages.get(key) ?? []);
}

/** Articles by their ids, with title, in the order given. */
export const articleLinks = (ids: readonly string[]): Promise<PageLink[]> => mentionsOf(ids.map((id) => `artikler/${id}`));

const sourcesById = oncePerBuild(async () => new Map((await sourceEntries()).map(({ id, data }) => [id, data])));
const termsById = oncePerBuild(async () => new Map((await termEntries()).map(({ id, data }) => [id, data])));

const pagesByKey = oncePerBuild(async () => {
  const pages = new Map<EntryKey, Mention>([[frontPage, { title: strings.site.home, href: '/', kind: strings.site.home }]]);
  for (const { id, data } of await themeEntries())
    pages.set(`temaer/${id}`, { title: data.question, href: addresses.temaer(id), kind: strings.kinds.temaer });
  for (const { id, data } of await publishedArticles())
    pages.set(`artikler/${id}`, { title: data.title, href: addresses.artikler(id), kind: strings.kinds.artikler });
  for (const { id, data } of await termEntries())
    pages.set(`begreber/${id}`, { title: data.term, href: addresses.begreber(id), kind: strings.kinds.begreber });
  for (const { id, data } of await initiativeEntries())
    pages.set(`initiativer/${id}`, { title: data.title, href: addresses.initiativer(id), kind: strings.kinds.initiativer });
  for (const { id, data } of await readingPathEntries())
    pages.set(`laeseveje/${id}`, { title: data.title, href: addresses.laeseveje(id), kind: strings.kinds.laeseveje });
  return pages;
});
