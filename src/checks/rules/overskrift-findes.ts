import { allEntries } from '../../domain/corpus.ts';
import { namedArticles } from '../../domain/named-articles.ts';
import { judgeHeading } from '../judge-heading.ts';
import type { Rule } from '../problem.ts';

/** Every heading that a field names stands in its article. An article that is not there, or cannot be read, is told of by other rules. */
export const overskriftFindes: Rule = {
  name: 'overskrift-findes',
  severity: 'error',
  *check(corpus) {
    const articles = new Map(corpus.artikler.map((article) => [article.id, article]));
    for (const entry of allEntries(corpus)) {
      for (const { id, heading } of namedArticles(entry)) {
        const article = articles.get(id);
        const fault =
          heading && article?.document?.faults.length === 0
            ? judgeHeading(article, heading.id, 'Slet «heading», eller nævn en anden artikel.')
            : undefined;
        if (heading && fault) yield { file: entry.path, ...entry.positionOf(heading.path), ...fault };
      }
    }
  },
};
