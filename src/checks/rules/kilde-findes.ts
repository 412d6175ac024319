import { closest } from '../../domain/closest.ts';
import { allEntries, textEntries } from '../../domain/corpus.ts';
import { isSlug } from '../../domain/slug.ts';
import { namedSources } from '../../domain/statements.ts';
import { knownIds } from '../known-ids.ts';
import type { Finding, Rule } from '../problem.ts';

/** Every source that a text or a field names is there. */
export const kildeFindes: Rule = {
  name: 'kilde-findes',
  severity: 'error',
  *check(corpus) {
    const ids = knownIds(corpus, 'kilder');
    const unknown = (id: string): Pick<Finding, 'message' | 'fix'> => {
      const near = closest(id, ids);
      const create = isSlug(id) ? `opret content/kilder/${id}.yaml` : 'opret kilden med et navn af små bogstaver a-z, tal og bindestreg';
      const otherwise = `${create}. Er det ikke en kilde, så skriv \\@ i stedet for @.`;
      return {
        message: `Kilden «${id}» findes ikke i content/kilder/.`,
        fix: near ? `Mente du «${near}»? Ellers ${otherwise}` : otherwise.charAt(0).toUpperCase() + otherwise.slice(1),
      };
    };
    for (const { path, document } of textEntries(corpus)) {
      for (const { citation, citePositions } of document.citations) {
        for (const [index, { id }] of citation.cites.entries()) {
          if (!ids.has(id)) yield { file: path, ...(citePositions[index] ?? { line: 1, column: 1 }), ...unknown(id) };
        }
      }
    }
    for (const entry of allEntries(corpus)) {
      for (const { id, path } of namedSources(entry)) {
        if (!ids.has(id)) yield { file: entry.path, ...entry.positionOf(path), ...unknown(id) };
      }
    }
  },
};
