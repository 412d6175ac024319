import { isDraft } from '../../domain/corpus.ts';
import { isEveryTagKnown } from '../every-article-read.ts';
import { type FigureUse, figureUses } from '../figure-uses.ts';
import { knownIds } from '../known-ids.ts';
import type { Finding, Rule } from '../problem.ts';

/** A figure has no page of its own: an article shows it, and each that does shows it once. */
export const figurVises: Rule = {
  name: 'figur-vises',
  severity: 'error',
  *check(corpus) {
    const uses = figureUses(corpus);
    const inArticles = uses.filter(({ entry }) => entry.collection === 'artikler');
    for (const { id, place } of uses.filter((use) => !inArticles.includes(use))) {
      yield { ...place, message: `Figuren «${id}» kan kun vises i en artikel.`, fix: 'Slet tagget, og link til figurens fil i stedet.' };
    }
    for (const [index, use] of inArticles.entries()) {
      const first = inArticles.slice(0, index).find(({ id, place }) => id === use.id && place.file === use.place.file);
      if (first) yield { ...use.place, message: `Figuren «${use.id}» vises også på linje ${first.place.line}.`, fix: 'Slet det ene sted.' };
    }
    const ids = knownIds(corpus, 'figurer');
    // A name that is misspelt is told of by another rule, and may be meant for the figure that nobody shows.
    if (!isEveryTagKnown(corpus) || uses.some(({ id }) => !ids.has(id))) return;
    for (const { id, path } of corpus.figurer) {
      const shown = inArticles.filter((use) => use.id === id);
      if (shown.length === 0 || shown.every(({ entry }) => isDraft(entry)))
        yield { file: path, line: 1, column: 1, ...unseen(id, shown[0]) };
    }
  },
};

const unseen = (id: string, draft: FigureUse | undefined): Pick<Finding, 'message' | 'fix'> =>
  draft
    ? {
        message: `Kun en kladde viser figuren: ${draft.place.file}.`,
        fix: `Udgiv den (slet «draft: true»), eller skriv <Figur navn="${id}" /> i en anden artikel.`,
      }
    : {
        message: 'Ingen artikel viser figuren.',
        fix: `Skriv <Figur navn="${id}" /> på en linje for sig selv i den artikel, der skal vise den.`,
      };
