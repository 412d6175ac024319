import { textEntries } from '../../domain/corpus.ts';
import type { MalformedCitation } from '../../domain/document.ts';
import type { Rule } from '../problem.ts';

const faults: Record<MalformedCitation['fault'], string> = {
  unclosed: 'Slut henvisningen med «]», fx [@repper-2013, s. 12].',
  'no-id': 'Skriv kildens navn lige efter @, fx [@repper-2013]. Er det ikke en henvisning, så skriv \\@.',
  'two-ids': 'Skil kilderne ad med semikolon, fx [@repper-2013; @hansson-2015].',
  'empty-cite': 'Slet det semikolon, der ikke har en kilde efter sig.',
  'no-bracket': 'Sæt kantede parenteser om, fx [-@repper-2013]. Er det ikke en henvisning, så skriv \\@.',
  split: 'Fjern fed, kursiv og links inde i parentesen, så der kun står kilder, fx [@repper-2013, s. 12].',
  definition: 'Fjern kolonet efter «]», eller skriv et ord foran. Ellers forsvinder linjen på siden.',
};

/** Every citation can be read, and stands where it can be shown. */
export const henvisningErLaeselig: Rule = {
  name: 'henvisning-er-laeselig',
  severity: 'error',
  *check(corpus) {
    for (const { path, document } of textEntries(corpus)) {
      for (const { fault, text, position } of document.malformed) {
        yield { file: path, ...position, message: `Henvisningen «${text}» kan ikke læses.`, fix: faults[fault] };
      }
      for (const { inside, position } of document.citations) {
        if (!inside) continue;
        const place = inside === 'heading' ? 'en overskrift' : 'en linktekst';
        yield {
          file: path,
          ...position,
          message: `Henvisningen står i ${place}, hvor den ikke kan åbnes.`,
          fix: 'Flyt den ud i teksten, efter det udsagn den støtter.',
        };
      }
    }
  },
};
