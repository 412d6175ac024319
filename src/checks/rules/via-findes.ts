import { closest } from '../../domain/closest.ts';
import { knownIds } from '../known-ids.ts';
import type { Rule } from '../problem.ts';

/** A source that we have not read names the source it is quoted after, and the chain of them ends. */
export const viaFindes: Rule = {
  name: 'via-findes',
  severity: 'error',
  *check(corpus) {
    const ids = knownIds(corpus, 'kilder');
    const viaOf = new Map(corpus.kilder.map(({ id, fields }) => [id, typeof fields['via'] === 'string' ? fields['via'] : undefined]));
    for (const { path, id, fields, positionOf } of corpus.kilder) {
      const via = viaOf.get(id);
      if (fields['access'] === 'secondary' && via === undefined) {
        yield {
          file: path,
          ...positionOf(['access']),
          message: 'Kilden er ikke læst («access: secondary»), men det står ikke, hvad den er gengivet efter.',
          fix: 'Tilføj «via: » med navnet på den kilde, vi har læst. Ret ellers «access».',
        };
      } else if (via !== undefined && !ids.has(via)) {
        const near = closest(via, ids);
        yield {
          file: path,
          ...positionOf(['via']),
          message: `Kilden «${via}», som denne er gengivet efter, findes ikke i content/kilder/.`,
          fix: near ? `Mente du «${near}»? Ellers opret content/kilder/${via}.yaml.` : `Opret content/kilder/${via}.yaml.`,
        };
      } else if (via !== undefined && isCircle(id, viaOf)) {
        yield {
          file: path,
          ...positionOf(['via']),
          message: `«via» går i ring: ${chain(id, viaOf).join(' → ')}.`,
          fix: 'Lad den kilde, vi selv har læst, stå uden «via».',
        };
      } else if (fields['access'] === 'original' && via !== undefined) {
        yield {
          file: path,
          ...positionOf(['via']),
          message: 'Kilden er læst («access: original») og kan ikke samtidig være gengivet efter en anden.',
          fix: 'Slet «via», eller ret «access».',
        };
      }
    }
  },
};

/** The ids from `id` along «via», until one has none or comes again. */
function chain(id: string, viaOf: ReadonlyMap<string, string | undefined>): string[] {
  const seen = [id];
  for (let next = viaOf.get(id); next !== undefined; next = viaOf.get(next)) {
    const again = seen.includes(next);
    seen.push(next);
    if (again) break;
  }
  return seen;
}

const isCircle = (id: string, viaOf: ReadonlyMap<string, string | undefined>): boolean =>
  chain(id, viaOf).at(-1) === id && viaOf.get(id) !== undefined;
