/** Words that a portal could have, for the tests. */
import { encodeWords } from '../../../src/domain/word-code.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';

/** @param words with how common each is, from 1 to 9: `løn:6 honorar`; 5 where nothing is said */
export const codeOf = (words: string): string =>
  encodeWords(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => {
        const [word = '', commonness = '5'] = entry.split(':');
        return [word, Number(commonness)] as const;
      }),
  );

export const vocabularyOf = (words: string): Vocabulary => new Vocabulary(codeOf(words));
