import { allEntries, type Corpus, type Entry } from '../../domain/corpus.ts';
import { createHyphenator, hyphenationListPath, softHyphen } from '../../domain/hyphenation.ts';
import type { Position } from '../../domain/position.ts';
import { wordsIn } from '../../domain/words.ts';
import type { Rule } from '../problem.ts';

/** In letters: so many stand on a line of a title on a phone. */
const line = 18;

const breaks = new RegExp(`[-${softHyphen}]`);

/** A word in a title or a heading that is longer than a line of it on a phone has a place where it may break. */
export const langeOrdKanDeles: Rule = {
  name: 'lange-ord-kan-deles',
  severity: 'warning',
  *check(corpus) {
    const hyphenate = createHyphenator(corpus.hyphenation.map(({ word }) => word));
    for (const entry of titled(corpus)) {
      for (const { text, positionOf } of titlesOf(entry)) {
        for (const { text: word, offset } of wordsIn(text)) {
          if (
            hyphenate(word)
              .split(breaks)
              .every((piece) => piece.length <= line)
          )
            continue;
          yield {
            file: entry.path,
            ...positionOf(offset),
            message: `Ordet «${word}» er for langt til en linje på en telefon og kan ikke deles.`,
            fix: `Skriv det i ${hyphenationListPath} med | hvor det må deles.`,
          };
        }
      }
    }
  },
};

/** Sources have the titles that they have, often in another language. */
const titled = (corpus: Corpus): readonly Entry<unknown>[] => allEntries(corpus).filter(({ collection }) => collection !== 'kilder');

interface Title {
  readonly text: string;
  positionOf(offset: number): Position;
}

const titlesOf = ({ fields, document, positionIn }: Entry<unknown>): Title[] => [
  ...['title', 'question', 'term'].flatMap((name) => {
    const text = fields[name];
    return typeof text === 'string' ? [{ text, positionOf: (offset: number) => positionIn([name], offset) }] : [];
  }),
  ...(document?.headings ?? []).flatMap(
    (heading) =>
      document?.blocks
        .filter(({ text }) => text.trim() === heading.text)
        .map((block) => ({ text: block.danish, positionOf: block.positionOf.bind(block) })) ?? [],
  ),
];
