import { textEntries } from '../../domain/corpus.ts';
import type { LooseEnd } from '../../domain/document.ts';
import type { Rule } from '../problem.ts';

const explain: Record<LooseEnd['type'], (text: string) => { message: string; fix: string }> = {
  footnote: (text) => ({
    message: `Noten ${text} findes ikke.`,
    fix: `Skriv noten på en linje for sig selv: «${text}: Teksten.», eller slet henvisningen.`,
  }),
  'unused-footnote': (text) => ({
    message: `Ingen henviser til noten ${text}, så den vises ikke.`,
    fix: `Sæt ${text} ind i teksten, eller slet noten.`,
  }),
  label: (text) => ({ message: `Linket ${text} har ingen adresse.`, fix: 'Skriv adressen i en parentes: [tekst](./en-artikel.mdx).' }),
};

/** Every footnote and every link by label finds its other half. */
export const referenceFindes: Rule = {
  name: 'reference-findes',
  severity: 'error',
  *check(corpus) {
    for (const { path, document } of textEntries(corpus)) {
      for (const { type, text, position } of document.looseEnds) yield { file: path, ...position, ...explain[type](text) };
    }
  },
};
