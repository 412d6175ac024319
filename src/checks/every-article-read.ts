import type { Corpus } from '../domain/corpus.ts';

/**
 * Whether every article could be read from end to end. Where one could not, a rule that counts what the
 * articles hold would tell of what is only hidden, and waits.
 */
export const isEveryArticleRead = ({ artikler, unreadable }: Corpus): boolean =>
  !unreadable.some(({ path }) => path.startsWith('content/artikler/')) &&
  artikler.every(({ document, yamlFaults }) => document?.faults.length === 0 && yamlFaults.length === 0);
