import type { Corpus } from '../domain/corpus.ts';
import { proseTag } from '../domain/prose-tags.ts';

/**
 * Whether every article could be read from end to end. Where one could not, a rule that counts what the
 * articles hold would tell of what is only hidden, and waits.
 */
export const isEveryArticleRead = ({ artikler, unreadable }: Corpus): boolean =>
  !unreadable.some(({ path }) => path.startsWith('content/artikler/')) &&
  artikler.every(({ document, yamlFaults }) => document?.faults.length === 0 && yamlFaults.length === 0);

/** Whether every tag could be read too: one that is misspelt is told of by other rules. */
export const isEveryTagKnown = (corpus: Corpus): boolean =>
  isEveryArticleRead(corpus) && corpus.artikler.every(({ document }) => document?.tags.every(({ name }) => proseTag(name)));
