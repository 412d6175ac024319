import { compareDanish } from '../../domain/danish-order.ts';
import { breakSign, hyphenationListPath, joinParts } from '../../domain/hyphenation.ts';
import type { Finding, Rule } from '../problem.ts';

const shortestPart = 3;

/** In the list of long words each stands once, in its place, with parts that can stand on a line of their own. */
export const orddelingIOrden: Rule = {
  name: 'orddeling-i-orden',
  severity: 'error',
  *check({ hyphenation }) {
    const lines = new Map<string, number>();
    for (const [index, { word: pattern, line, group }] of hyphenation.entries()) {
      const place = { file: hyphenationListPath, line, column: 1 };
      const word = joinParts(pattern);
      const first = lines.get(word);
      const before = hyphenation[index - 1];
      const fault = judgePattern(pattern);
      if (fault) yield { ...place, ...fault };
      else if (first !== undefined) {
        yield { ...place, message: `Ordet «${word}» står også på linje ${first}.`, fix: 'Slet den ene linje.' };
      } else if (before?.group === group && compareDanish(joinParts(before.word), word) > 0) {
        yield {
          ...place,
          message: `Ordet «${word}» står efter «${joinParts(before.word)}».`,
          fix: 'Flyt det op, så ordene står fra A til Å, til den næste tomme linje eller overskrift.',
        };
      }
      lines.set(word, first ?? line);
    }
  },
};

/** What is wrong with a line by itself. */
function judgePattern(pattern: string): Pick<Finding, 'message' | 'fix'> | undefined {
  const parts = pattern.split(breakSign);
  const short = parts.find((part) => part.length < shortestPart);
  if (/\s/.test(pattern)) return { message: `«${pattern}» er mere end ét ord.`, fix: 'Skriv hvert ord på sin egen linje.' };
  if (!/^[\p{Ll}|]+$/u.test(pattern)) {
    return {
      message: `«${pattern}» har andre tegn end små bogstaver og |.`,
      fix: 'Skriv ordet med små bogstaver, og sæt | hvor det må deles.',
    };
  }
  if (parts.length === 1)
    return { message: `«${pattern}» har ikke noget sted, hvor det må deles.`, fix: 'Sæt | hvor det må deles, eller slet linjen.' };
  if (short === '') return { message: `«${pattern}» har et led uden bogstaver.`, fix: 'Sæt kun | mellem to led af ordet.' };
  if (short !== undefined) {
    return {
      message: `Leddet «${short}» i «${pattern}» er for kort til at stå på sin egen linje.`,
      fix: `Del kun, hvor begge led har mindst ${shortestPart} bogstaver.`,
    };
  }
  return undefined;
}
