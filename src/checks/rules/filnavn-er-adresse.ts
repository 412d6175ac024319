import { paperName } from '../../domain/addresses.ts';
import { allEntries } from '../../domain/corpus.ts';
import { isSlug, slugify } from '../../domain/slug.ts';
import type { Rule } from '../problem.ts';

/** File names become addresses as they stand: a–z, digits and single hyphens; one address in each theme is taken. */
export const filnavnErAdresse: Rule = {
  name: 'filnavn-er-adresse',
  severity: 'error',
  *check(corpus) {
    for (const { path, id } of allEntries(corpus)) {
      for (const part of id.split('/')) {
        if (isSlug(part)) continue;
        yield {
          file: path,
          line: 1,
          column: 1,
          message: `Navnet «${part}» kan ikke være en adresse. Brug kun små bogstaver a-z, tal og bindestreg.`,
          fix: `Omdøb til «${slugify(part) || 'et-navn'}», og ret de links, der peger på filen.`,
        };
      }
    }
    for (const { path, id } of corpus.artikler) {
      if (id.split('/').at(-1) !== paperName) continue;
      yield {
        file: path,
        line: 1,
        column: 1,
        message: `Navnet «${paperName}» er optaget: På den adresse ligger hele temaet til udskrift.`,
        fix: 'Omdøb filen efter det, artiklen handler om, fx «udskrivning», og ret de links, der peger på den.',
      };
    }
  },
};
