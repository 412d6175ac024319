import { type Corpus, type Entry, isDraft } from '../../domain/corpus.ts';
import { formatDate } from '../../domain/danish-dates.ts';
import type { Finding, Rule } from '../problem.ts';

/** Something that is to be done by a day, and the field that says so. */
interface Deadline extends Pick<Finding, 'message' | 'fix'> {
  readonly entry: Entry<unknown>;
  readonly field: readonly (string | number)[];
  readonly day: string;
}

/** No day is past that an article, or the accessibility statement, has set for its next review. A draft may wait. */
export const gennemgangErAktuel: Rule = {
  name: 'gennemgang-er-aktuel',
  severity: 'warning',
  *check(corpus, today) {
    for (const { entry, field, day, message, fix } of [...articleDeadlines(corpus), ...statementDeadlines(corpus)]) {
      if (day < today) yield { file: entry.path, ...entry.positionOf(field), message, fix };
    }
  },
};

function* articleDeadlines({ artikler }: Corpus): Iterable<Deadline> {
  for (const entry of artikler) {
    if (!entry.data || isDraft(entry)) continue;
    const { nextReview: day } = entry.data;
    yield {
      ...{ entry, day, field: ['nextReview'] },
      message: `Artiklen skulle være gennemgået igen senest ${formatDate(day)}.`,
      fix: 'Hold den op mod kilderne, og ret «reviewed», «nextReview» og «changes».',
    };
  }
}

function* statementDeadlines({ erklaeringer }: Corpus): Iterable<Deadline> {
  for (const entry of erklaeringer) {
    if (!entry.data) continue;
    const { reviewed, nextReview: day, limitations } = entry.data;
    yield {
      ...{ entry, day, field: ['nextReview'] },
      message: `Tilgængelighedserklæringen skulle være fornyet senest ${formatDate(day)}. Portalen er sidst vurderet ${formatDate(reviewed)}.`,
      fix: 'Vurdér portalen igen, ret det, der har ændret sig, og sæt «reviewed», «nextReview» og «published».',
    };
    for (const [index, { what, mendedBy }] of limitations.entries()) {
      if (mendedBy === undefined) continue;
      yield {
        ...{ entry, day: mendedBy, field: ['limitations', index, 'mendedBy'] },
        message: `«${what}» skulle være rettet senest ${formatDate(mendedBy)}.`,
        fix: 'Slet punktet, hvis det er rettet. Ellers sæt en ny dag under «mendedBy».',
      };
    }
  }
}
