import { closest } from '../../domain/closest.ts';
import { allEntries, isDraft } from '../../domain/corpus.ts';
import { furtherArticles } from '../../domain/mentions.ts';
import { knownIds } from '../known-ids.ts';
import type { Rule } from '../problem.ts';

/** Every article that a field names is there, and is published. */
export const artikelFindes: Rule = {
  name: 'artikel-findes',
  severity: 'error',
  *check(corpus) {
    const ids = knownIds(corpus, 'artikler');
    const drafts = new Set(corpus.artikler.filter(isDraft).map(({ id }) => id));
    for (const entry of allEntries(corpus)) {
      for (const [index, id] of furtherArticles(entry).entries()) {
        if (ids.has(id) && !drafts.has(id)) continue;
        const near = closest(id, ids);
        yield {
          file: entry.path,
          ...entry.positionOf(['articles', index]),
          message: ids.has(id)
            ? `Artiklen «${id}» er en kladde og kommer ikke med i portalen.`
            : `Artiklen «${id}» findes ikke i content/artikler/.`,
          fix: ids.has(id)
            ? 'Slet linjen, eller udgiv artiklen (slet «draft: true»).'
            : near
              ? `Mente du «${near}»? Ellers slet linjen.`
              : 'Slet linjen, eller opret artiklen.',
        };
      }
    }
  },
};
