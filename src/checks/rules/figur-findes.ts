import { closest } from '../../domain/closest.ts';
import { isSlug } from '../../domain/slug.ts';
import { figureUses } from '../figure-uses.ts';
import { knownIds } from '../known-ids.ts';
import type { Rule } from '../problem.ts';

/** Every figure that a text shows is there. */
export const figurFindes: Rule = {
  name: 'figur-findes',
  severity: 'error',
  *check(corpus) {
    const ids = knownIds(corpus, 'figurer');
    for (const { id, place } of figureUses(corpus)) {
      // A name that is none is told of with the tag.
      if (ids.has(id) || !isSlug(id)) continue;
      const near = closest(id, ids);
      yield {
        ...place,
        message: `Figuren «${id}» findes ikke i content/figurer/.`,
        fix: near ? `Mente du «${near}»? Ellers opret content/figurer/${id}.yaml.` : `Opret content/figurer/${id}.yaml, eller slet tagget.`,
      };
    }
  },
};
