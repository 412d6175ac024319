/** The search of the built portal, run in Node: the same index, lexicon and code that a reader's browser has. */
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexFolder, lexiconFile } from '../integrations/search-index.ts';
import type { SearchEngine } from '../search/engine.ts';
import { engineOptions } from '../search/engine-options.ts';
import { IndexSearch } from '../search/index-search.ts';
import { isLexicon, readLexicon } from '../search/read-lexicon.ts';
import { serveFolder } from './serve-folder.ts';

export interface NodeEngine {
  readonly engine: SearchEngine;
  /** To be closed, or the process goes on. */
  readonly server: Server;
}

/** Pagefind's script over a folder that a server hands out. @param site the folder that holds the index's folder */
export async function startPagefind(site: string): Promise<NodeEngine> {
  const server = await serveFolder(site, 0);
  const { port } = server.address() as AddressInfo;
  // Another address for each server, since a module is only loaded once.
  const script = (await import(`${pathToFileURL(resolve(site, indexFolder, 'pagefind.js')).href}?${port}`)) as {
    createInstance(options: object): SearchEngine;
  };
  const engine = script.createInstance({ basePath: `http://127.0.0.1:${port}/${indexFolder}/`, noWorker: true });
  await engine.search(null);
  return { engine, server };
}

/** @param thesaurus false leaves out all other words for the same @throws when the folder has no whole index */
export async function openNodeSearch(site: string, { thesaurus = true } = {}): Promise<{ index: IndexSearch; server: Server }> {
  const lexicon: unknown = JSON.parse(await readFile(join(site, indexFolder, lexiconFile), 'utf8'));
  if (!isLexicon(lexicon)) throw new Error(`${lexiconFile} har en ukendt form.`);
  const { engine, server } = await startPagefind(site);
  await engine.options({ ...engineOptions });
  const { knowledge, explain } = readLexicon(lexicon);
  const index = new IndexSearch({
    engine,
    pages: lexicon.pages,
    lexicon: { knowledge: thesaurus ? knowledge : { ...knowledge, synonyms: new Map() }, explain },
    faults: [],
    failedRequests: () => 0,
  });
  return { index, server };
}
