/** The search as the page and the dialog know it. What answers is fetched when it is first asked, or told to open. */
import type { Search } from './answer.ts';

const load = async (): Promise<Search> => (await import('./open-search.ts')).search;

export const search: Search = {
  open: async () => (await load()).open(),
  ask: async (request, options) => (await load()).ask(request, options),
};
