import { type Corpus, type Entry, textEntries } from '../domain/corpus.ts';
import { listingOf } from '../domain/listings.ts';
import type { Finding } from './problem.ts';

/** A place where a text shows a figure. */
export interface FigureUse {
  readonly entry: Entry<unknown>;
  /** The figure that is named; empty where none is. */
  readonly id: string;
  readonly place: Pick<Finding, 'file' | 'line' | 'column'>;
}

/** Every place where a text shows a figure, text by text. */
export const figureUses = (corpus: Corpus): FigureUse[] =>
  textEntries(corpus).flatMap((entry) =>
    entry.document.tags.flatMap((tag) => {
      const { collection, id = '' } = listingOf(tag) ?? {};
      return collection === 'figurer' ? [{ entry, id, place: { file: entry.path, ...tag.position } }] : [];
    }),
  );
