import { everydayWordsPath } from '../../domain/thesaurus.ts';
import { createUsage } from '../../domain/used-words.ts';
import type { Rule } from '../problem.ts';

/** A line of everyday words leads to a word that the portal has, and so does each related word: to search for others finds nothing. */
export const soegeordBruges: Rule = {
  name: 'soegeord-bruges',
  severity: 'warning',
  *check(corpus) {
    if (corpus.everydayWords.length === 0) return;
    const isUsed = createUsage(corpus);
    for (const { same, related } of corpus.everydayWords) {
      const phrases = [...same, ...related].filter(({ phrase }) => phrase !== '');
      const [first] = phrases;
      if (first && !phrases.some(({ phrase }) => isUsed(phrase))) {
        yield {
          file: everydayWordsPath,
          line: first.line,
          column: first.column,
          message: `Portalen bruger ingen af ordene på linjen: ${phrases.map(({ phrase }) => `«${phrase}»`).join(', ')}.`,
          fix: 'Føj det ord til, som portalen bruger, eller slet linjen.',
        };
        continue;
      }
      for (const { phrase, line, column } of related) {
        if (phrase === '' || isUsed(phrase)) continue;
        yield {
          file: everydayWordsPath,
          line,
          column,
          message: `Portalen bruger ikke «${phrase}», så det fører ingen steder hen.`,
          fix: 'Skriv et ord, som portalen bruger, eller slet det.',
        };
      }
    }
  },
};
