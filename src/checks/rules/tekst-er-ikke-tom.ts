import type { Rule } from '../problem.ts';

/** An article or a term has a text; an empty one would build an empty page. */
export const tekstErIkkeTom: Rule = {
  name: 'tekst-er-ikke-tom',
  severity: 'error',
  *check(corpus) {
    for (const { path, document } of [...corpus.artikler, ...corpus.begreber]) {
      if (!document || document.faults.length > 0 || document.blocks.some(({ text }) => text.trim() !== '')) continue;
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
