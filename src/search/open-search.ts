/** The search of this portal in a reader's browser: fetches the index and the lexicon when they are first needed. */
import { isLexicon, readLexicon } from './read-lexicon.ts';
import type { Fault, Search } from './answer.ts';
import type { SearchEngine } from './engine.ts';
import { engineOptions } from './engine-options.ts';
import { countFailedRequests } from './failed-requests.ts';
import { IndexSearch } from './index-search.ts';

const folder = '/pagefind/';

let opening: Promise<IndexSearch> | undefined;
/** Counts from the first opening on; the window is wrapped once. */
let failedRequests: (() => number) | undefined;

/** A failed try is forgotten, so that the next one starts afresh. */
function openIndex(): Promise<IndexSearch> {
  opening ??= load().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(): Promise<IndexSearch> {
  failedRequests ??= countFailedRequests(window, folder);
  const [{ engine, pages }, lexicon, hash] = await Promise.all([startEngine(), fetchJson('leksikon.json'), indexHash()]);
  const known = isLexicon(lexicon) ? lexicon : undefined;
  const faults: Fault[] = known === undefined ? ['lexicon-missing'] : known.index === hash ? [] : ['lexicon-outdated'];
  return new IndexSearch({
    engine,
    pages,
    ...(known && { lexicon: readLexicon(known) }),
    faults,
    failedRequests,
  });
}

/** @returns the engine, and how many pages it knows */
async function startEngine(): Promise<{ engine: SearchEngine; pages: number }> {
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as SearchEngine;
  // A worker would be started from a string, which Trusted Types refuses.
  await engine.options({ ...engineOptions, noWorker: true });
  await engine.init();
  // Pagefind's `init` does not wait for its files; a search does.
  const { results } = await engine.search(null);
  return { engine, pages: results.length };
}

/** What the index calls itself today. */
async function indexHash(): Promise<string | undefined> {
  const entry = (await fetchJson('pagefind-entry.json')) as { languages?: { da?: { hash?: string } } } | undefined;
  return entry?.languages?.da?.hash;
}

/** Asked anew each time, since the name stays when the content changes. @returns undefined when it does not arrive whole */
async function fetchJson(name: string): Promise<unknown> {
  try {
    const response = await fetch(`${folder}${name}`, { cache: 'no-cache' });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

export const search: Search = {
  async open() {
    await openIndex();
  },
  async ask(request, asked) {
    const index = await openIndex();
    const start = performance.now();
    const answer = await index.ask(request, asked);
    // What the evaluation reads, and anyone who opens the browser's own tools.
    performance.measure('soegning', { start });
    return answer;
  },
};
