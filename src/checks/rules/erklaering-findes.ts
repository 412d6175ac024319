import { statementId } from '../../domain/addresses.ts';
import { knownIds } from '../known-ids.ts';
import type { Rule } from '../problem.ts';

const path = `content/erklaeringer/${statementId}.yaml`;

/** The portal has its accessibility statement, which every page links to, and no other that nobody would see. */
export const erklaeringFindes: Rule = {
  name: 'erklaering-findes',
  severity: 'error',
  *check(corpus) {
    // A portal without an article has more to hear of first.
    if (corpus.artikler.length > 0 && !knownIds(corpus, 'erklaeringer').has(statementId)) {
      yield {
        file: path,
        line: 1,
        column: 1,
        message: 'Portalen mangler sin tilgængelighedserklæring, som alle sider linker til.',
        fix: `Opret ${path}, eller hent den igen.`,
      };
    }
    for (const { id, path: file } of corpus.erklaeringer) {
      if (id === statementId) continue;
      yield {
        file,
        line: 1,
        column: 1,
        message: 'Erklæringen vises ikke nogen steder.',
        fix: `Flyt indholdet til ${path}, og slet filen.`,
      };
    }
  },
};
