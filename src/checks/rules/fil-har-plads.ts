import { collections } from '../../schemas/collections.ts';
import { hyphenationListPath } from '../../domain/hyphenation.ts';
import { everydayWordsPath } from '../../domain/thesaurus.ts';
import { wordListPath } from '../../domain/word-list.ts';
import type { Rule } from '../problem.ts';

const places = Object.entries(collections).map(
  ([folder, { extension }]) => `content/${folder}/${folder === 'artikler' ? '<tema>/' : ''}<navn>.${extension}`,
);

const lists = [wordListPath, hyphenationListPath, everydayWordsPath];

/** Every file in `content/` belongs to a collection or is one of the lists, so that none is left out unseen. */
export const filHarPlads: Rule = {
  name: 'fil-har-plads',
  severity: 'error',
  *check(corpus) {
    for (const file of corpus.strays) {
      yield {
        file,
        line: 1,
        column: 1,
        message: 'Filen ligger et sted, hvor portalen ikke læser den, eller har en forkert endelse.',
        fix: fixFor(file),
      };
    }
  },
};

/** In a folder that is known there is one pattern; elsewhere a file could have been meant for any. */
function fixFor(file: string): string {
  const own = places.find((place) => file.startsWith(place.slice(0, place.indexOf('<'))));
  return own
    ? `Flyt eller omdøb den, så den passer til mønstret ${own}.`
    : `Flyt eller omdøb den, så den passer til et af mønstrene: ${[...places, ...lists].join(', ')}.`;
}
