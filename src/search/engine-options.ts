/** How the index is asked, wherever it is asked. */
import type { EngineOptions } from './engine.ts';

export const engineOptions: EngineOptions = {
  baseUrl: '/',
  // The word itself before longer ones, and an article not behind every short page that mentions it.
  ranking: { termSimilarity: 4, pageLength: 0.3 },
};
