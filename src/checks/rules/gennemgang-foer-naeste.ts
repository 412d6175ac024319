import type { Rule } from '../problem.ts';

/** The next review of an article, and of the accessibility statement, lies after the last one. */
export const gennemgangFoerNaeste: Rule = {
  name: 'gennemgang-foer-naeste',
  severity: 'error',
  *check({ artikler, erklaeringer }) {
    for (const { path, data, positionOf } of [...artikler, ...erklaeringer]) {
      if (!data || data.nextReview > data.reviewed) continue;
      yield {
        file: path,
        ...positionOf(['nextReview']),
        message: `Næste gennemgang (${data.nextReview}) ligger ikke efter den seneste (${data.reviewed}).`,
        fix: 'Ret «nextReview» til en senere dato, eller ret «reviewed».',
      };
    }
  },
};
