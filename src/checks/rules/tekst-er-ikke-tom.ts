import { textEntries } from '../../domain/corpus.ts';
import type { Rule } from '../problem.ts';

/** What has a page of its own has a text; an empty one would build an empty page. */
export const tekstErIkkeTom: Rule = {
  name: 'tekst-er-ikke-tom',
  severity: 'error',
  *check(corpus) {
    for (const { path, document } of textEntries(corpus)) {
      if (document.faults.length > 0 || document.blocks.some(({ text }) => text.trim() !== '')) continue;
      yield {
        file: path,
        line: 1,
        column: 1,
        message: 'Der er ingen tekst under felterne.',
        fix: 'Skriv teksten efter den anden linje med «---».',
      };
    }
  },
};
