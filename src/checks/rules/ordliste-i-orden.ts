import { compareDanish } from '../../domain/danish-order.ts';
import { wordListPath } from '../../domain/word-list.ts';
import type { Rule } from '../problem.ts';

/** In our list of words each stands once, alone on its line and in its place, so that an editor finds it. */
export const ordlisteIOrden: Rule = {
  name: 'ordliste-i-orden',
  severity: 'error',
  *check({ wordList }) {
    const lines = new Map<string, number>();
    for (const [index, { word, line, group }] of wordList.entries()) {
      const place = { file: wordListPath, line, column: 1 };
      const first = lines.get(word);
      const before = wordList[index - 1];
      if (/\s/.test(word)) {
        yield { ...place, message: `«${word}» er mere end ét ord.`, fix: 'Skriv hvert ord på sin egen linje.' };
      } else if (first !== undefined) {
        yield { ...place, message: `Ordet «${word}» står også på linje ${first}.`, fix: 'Slet den ene linje.' };
      } else if (before?.group === group && compareDanish(before.word, word) > 0) {
        yield {
          ...place,
          message: `Ordet «${word}» står efter «${before.word}».`,
          fix: 'Flyt det op, så ordene står fra A til Å, til den næste tomme linje eller overskrift.',
        };
      }
      lines.set(word, first ?? line);
    }
  },
};
