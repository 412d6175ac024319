/** The search engines that are compared, each answering a query with addresses, best first. */
import { mkdtemp, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { stemOf } from '../../src/domain/danish-stem.ts';
import { withoutSoftHyphens } from '../../src/domain/hyphenation.ts';
import { indexFolder } from '../../src/integrations/search-index.ts';
import type { IndexSearch } from '../../src/search/index-search.ts';
import { stopWords } from '../../src/domain/stop-words.ts';
import { openNodeSearch, startPagefind } from '../../src/tools/node-search.ts';
import { type IndexedPage, readPages } from './pages.ts';

export interface ComparedEngine {
  readonly name: string;
  /** Addresses, best first; no more than there are. */
  search(query: string): Promise<readonly string[]>;
}

export interface PortalEngine extends ComparedEngine {
  readonly index: IndexSearch;
  readonly pages: readonly IndexedPage[];
}

const servers: Server[] = [];

/** Lets the process end. */
export function stopEngines(): void {
  for (const server of servers) server.close();
}

/** The portal's own search over a built site. */
export async function portalEngine(site: string, { thesaurus = true, name = 'Portalen' } = {}): Promise<PortalEngine> {
  const { index, server } = await openNodeSearch(site, { thesaurus });
  servers.push(server);
  const pages = readPages(join(site, indexFolder));
  const addresses = new Map(pages.map(({ id, address }) => [id, address]));
  return {
    name,
    index,
    pages,
    async search(query) {
      const found = await index.find(query, index.plan({ query, literal: false }));
      return found.pages.flatMap(({ id }) => addresses.get(id) ?? []);
    },
  };
}

/** Pagefind as it comes: the pages as they are built, no option set. Soft hyphens are taken out, which it cannot read. */
export async function plainPagefind(site: string, paths: readonly string[]): Promise<ComparedEngine> {
  const { index } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const sourcePath of paths) {
    await index.addHTMLFile({ sourcePath, content: withoutSoftHyphens(await readFile(join(site, sourcePath), 'utf8')) });
  }
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath: join(folder, indexFolder) });
  await close();
  const { engine, server } = await startPagefind(folder);
  servers.push(server);
  const addresses = new Map(readPages(join(folder, indexFolder)).map(({ id, address }) => [id, address]));
  return {
    name: 'Pagefind, som det er',
    search: async (query) => (await engine.search(query)).results.flatMap(({ id }) => addresses.get(id) ?? []),
  };
}

/** MiniSearch as its documentation sets it up, with the Danish stemmer and our stop words. */
export function miniSearch(pages: readonly IndexedPage[]): ComparedEngine & { readonly json: string } {
  const engine = new MiniSearch<IndexedPage>({
    idField: 'address',
    fields: ['title', 'headings', 'text'],
    processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : stemOf(term)),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, headings: 2 } },
  });
  engine.addAll(pages);
  return {
    name: 'MiniSearch med stemmer',
    json: JSON.stringify(engine),
    search: async (query) => engine.search(query).map(({ id }) => String(id)),
  };
}
