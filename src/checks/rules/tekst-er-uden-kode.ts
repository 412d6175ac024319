import { textEntries } from '../../domain/corpus.ts';
import type { CodeUse } from '../../domain/document.ts';
import { proseTag } from '../../domain/prose-tags.ts';
import type { Rule } from '../problem.ts';

const kinds: Record<CodeUse['type'], { message: string; fix: string }> = {
  import: {
    message: 'Linjen begynder med «import» eller «export» og læses som kode.',
    fix: 'Slet den. Er det almindelig tekst, så begynd sætningen med et andet ord.',
  },
  expression: {
    message: 'Der står kode i tuborgklammer { }.',
    fix: 'Slet den. Skal klammen ses på siden, så skriv \\{ og \\}.',
  },
  html: { message: 'Der står HTML i teksten.', fix: 'Skriv det med Markdown, eller brug et af portalens egne tags.' },
};

/** A text is words and the portal's own tags: MDX could run code, and editors are many. */
export const tekstErUdenKode: Rule = {
  name: 'tekst-er-uden-kode',
  severity: 'error',
  *check(corpus) {
    for (const { path, document } of textEntries(corpus)) {
      for (const { type, position } of document.code) yield { file: path, ...position, ...kinds[type] };
      for (const { name, attributes, position } of document.tags) {
        if (!proseTag(name) && /^[a-z]/.test(name)) {
          yield { file: path, ...position, message: `<${name}> er HTML, som ikke må stå i en tekst.`, fix: kinds.html.fix };
        }
        for (const attribute of attributes) {
          if (!attribute.isCode && !/^on/i.test(attribute.name)) continue;
          yield {
            file: path,
            ...position,
            message: `<${name}> har kode i «${attribute.name}».`,
            fix: 'Slet det. Et tag kan kun have fast tekst i anførselstegn, fx kode="en".',
          };
        }
      }
    }
  },
};
