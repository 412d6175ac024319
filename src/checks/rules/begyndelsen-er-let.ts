import { isDraft } from '../../domain/corpus.ts';
import { lix } from '../../domain/readability.ts';
import type { Rule } from '../problem.ts';

/** The highest LIX that the beginning of an article may have. */
const limit = 50;

/** What every reader of an article reads, lead and «Kort fortalt», is easy to read. A draft may wait. */
export const begyndelsenErLet: Rule = {
  name: 'begyndelsen-er-let',
  severity: 'error',
  *check(corpus) {
    for (const entry of corpus.artikler) {
      const { path, data, positionOf } = entry;
      if (!data || isDraft(entry)) continue;
      for (const [field, texts] of [
        ['lead', [data.lead]],
        ['keyPoints', data.keyPoints],
      ] as const) {
        const value = Math.round(lix(...texts));
        if (value < limit) continue;
        yield {
          file: path,
          ...positionOf([field]),
          message: `${field === 'lead' ? 'Indledningen' : '«Kort fortalt»'} er svær at læse: LIX er ${value} og skal være under ${limit}.`,
          fix: 'Del de længste sætninger, og vælg kortere ord. LIX er ord pr. sætning plus procent ord på over seks bogstaver.',
        };
      }
    }
  },
};
