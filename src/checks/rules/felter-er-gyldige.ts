import { closest } from '../../domain/closest.ts';
import { allEntries, type FieldFault } from '../../domain/corpus.ts';
import type { Rule } from '../problem.ts';

/** Every field is known, there, and says something that its schema allows. */
export const felterErGyldige: Rule = {
  name: 'felter-er-gyldige',
  severity: 'error',
  *check(corpus) {
    for (const entry of allEntries(corpus)) {
      for (const fault of entry.fieldFaults) {
        yield { file: entry.path, ...entry.positionOf(fault.path), ...explain(fault) };
      }
    }
  },
};

function explain({ type, path, message, known }: FieldFault): { message: string; fix: string } {
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : step))
    .join('.')
    .replaceAll('.[', '[');
  if (type === 'missing') return { message: `Feltet «${name}» mangler.`, fix: message };
  if (type === 'invalid') return { message: `Feltet «${name}» er ikke rigtigt.`, fix: message };
  const key = String(path.at(-1));
  const near = closest(key, known);
  return {
    message: `Feltet «${name}» findes ikke.`,
    fix: near ? `Mente du «${near}»? Ellers slet feltet.` : `Slet feltet. Felterne er ${known.join(', ')}.`,
  };
}
