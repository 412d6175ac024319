import { closest } from '../../domain/closest.ts';
import { knownIds } from '../known-ids.ts';
import type { Rule } from '../problem.ts';

/** Every workplace that a job function names is there. */
export const arbejdspladsFindes: Rule = {
  name: 'arbejdsplads-findes',
  severity: 'error',
  *check(corpus) {
    const ids = knownIds(corpus, 'arbejdspladser');
    for (const { path, data, positionOf } of corpus.jobfunktioner) {
      for (const [index, id] of (data?.workplaces ?? []).entries()) {
        if (ids.has(id)) continue;
        const near = closest(id, ids);
        yield {
          file: path,
          ...positionOf(['workplaces', index]),
          message: `Arbejdspladsen «${id}» findes ikke i content/arbejdspladser/.`,
          fix: near ? `Mente du «${near}»? Ellers slet linjen.` : 'Slet linjen, eller opret arbejdspladsen.',
        };
      }
    }
  },
};
