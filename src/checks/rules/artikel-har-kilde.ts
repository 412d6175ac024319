import { isDraft } from '../../domain/corpus.ts';
import { listedEntries } from '../../domain/listings.ts';
import { namedSources } from '../../domain/statements.ts';
import type { Rule } from '../problem.ts';

/** An article rests on a source at least, in its text or in a list that it shows. */
export const artikelHarKilde: Rule = {
  name: 'artikel-har-kilde',
  severity: 'error',
  *check(corpus) {
    for (const entry of corpus.artikler) {
      const { path, document, yamlFaults } = entry;
      if (!document || document.faults.length > 0 || yamlFaults.length > 0 || isDraft(entry)) continue;
      const isCiting = document.citations.length > 0 || document.malformed.length > 0;
      if (isCiting || listedEntries(entry, corpus).some((listed) => namedSources(listed).length > 0)) continue;
      yield {
        file: path,
        line: 1,
        column: 1,
        message: 'Artiklen henviser ikke til nogen kilde.',
        fix: 'Skriv kilden efter det, den siger: [@repper-2013]. Er artiklen ikke færdig, så skriv «draft: true» i felterne.',
      };
    }
  },
};
