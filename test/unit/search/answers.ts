/** Answers for the tests. */
import { plainRequest } from '../../../src/search/address.ts';
import type { Answer, SearchRequest } from '../../../src/search/answer.ts';

/** Nothing found, and nothing done, but for what is given. */
export const answerTo = (query: string, given: Partial<Answer> = {}, request: Partial<SearchRequest> = {}): Answer => ({
  request: { ...plainRequest(query), ...request },
  total: 0,
  corrections: [],
  alsoSearched: [],
  unknown: [],
  nearest: [],
  sources: [],
  faults: [],
  facets: [],
  next: async () => ({ results: [], missing: 0 }),
  asked: 0,
  ...given,
});
