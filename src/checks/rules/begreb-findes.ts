import { closest } from '../../domain/closest.ts';
import { knownIds } from '../known-ids.ts';
import type { Rule } from '../problem.ts';

/** Every related term is there, and is another one. */
export const begrebFindes: Rule = {
  name: 'begreb-findes',
  severity: 'error',
  *check(corpus) {
    const ids = knownIds(corpus, 'begreber');
    for (const { path, id: own, data, positionOf } of corpus.begreber) {
      for (const [index, id] of (data?.seeAlso ?? []).entries()) {
        if (ids.has(id) && id !== own) continue;
        const near = closest(
          id,
          [...ids].filter((candidate) => candidate !== own),
        );
        yield {
          file: path,
          ...positionOf(['seeAlso', index]),
          message: id === own ? 'Begrebet henviser til sig selv.' : `Begrebet «${id}» findes ikke i content/begreber/.`,
          fix: id !== own && near ? `Mente du «${near}»? Ellers slet linjen.` : 'Slet linjen.',
        };
      }
    }
  },
};
