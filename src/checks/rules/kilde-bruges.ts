import { allEntries, textEntries } from '../../domain/corpus.ts';
import { linkedEntries } from '../../domain/mentions.ts';
import { namedSources } from '../../domain/statements.ts';
import type { Rule } from '../problem.ts';

/** Every source is used somewhere: cited, linked, named by a field, or quoted after. */
export const kildeBruges: Rule = {
  name: 'kilde-bruges',
  severity: 'warning',
  *check(corpus) {
    const used = new Set<string>();
    for (const entry of textEntries(corpus)) {
      for (const { citation } of entry.document.citations) for (const { id } of citation.cites) used.add(id);
      for (const { target } of linkedEntries(entry, corpus)) if (target.collection === 'kilder') used.add(target.id);
    }
    for (const entry of allEntries(corpus)) for (const { id } of namedSources(entry)) used.add(id);
    for (const { data } of corpus.kilder) if (data?.via) used.add(data.via);
    for (const { path, id } of corpus.kilder) {
      if (used.has(id)) continue;
      yield {
        file: path,
        line: 1,
        column: 1,
        message: `Ingen tekst bruger kilden «${id}».`,
        fix: `Henvis til den med [@${id}], eller slet filen.`,
      };
    }
  },
};
