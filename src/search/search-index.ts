/** Opens the index when it is first needed, and asks it. Every fault is thrown; none passes for «nothing found». */
import type { EngineOptions, FoundPage, SearchEngine } from './engine.ts';
import { countFailedRequests } from './failed-requests.ts';
import { haveWords } from './known-words.ts';

const folder = '/pagefind/';

/** Pagefind is written after the build, so that the bundler cannot know it. */
const enginePath = `${folder}pagefind.js`;

const options: EngineOptions = {
  // A worker would be started from a string, which Trusted Types refuses.
  noWorker: true,
  baseUrl: '/',
  excerptLength: 32,
  excerptEllipsis: '…',
  // The word itself before longer ones, and an article not behind every short page that mentions it.
  ranking: { termSimilarity: 4, pageLength: 0.3 },
};

let opening: Promise<SearchEngine> | undefined;
/** Counts from the first opening on; the window is wrapped once. */
let failedRequests: (() => number) | undefined;

/** Begins to fetch the index; a failed try is forgotten, so that the next one starts afresh. */
export function openIndex(): Promise<SearchEngine> {
  opening ??= startEngine().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function startEngine(): Promise<SearchEngine> {
  const engine = (await import(/* @vite-ignore */ enginePath)) as SearchEngine;
  failedRequests ??= countFailedRequests(window, folder);
  await engine.options(options);
  await engine.init();
  return engine;
}

/** @returns best first @throws when the index, or a part of it that the answer needs, cannot be had */
export async function askIndex(query: string): Promise<readonly FoundPage[]> {
  const engine = await openIndex();
  const before = failedRequests?.();
  try {
    const { results } = await engine.search(query);
    const isAnswer = await haveWords(query, results, engine);
    if (failedRequests?.() !== before) throw new Error('A part of the index did not arrive.');
    return isAnswer ? results : [];
  } catch (error) {
    opening = undefined;
    await engine.destroy();
    throw error;
  }
}
