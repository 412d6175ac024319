import { isDraft } from '../../domain/corpus.ts';
import type { Rule } from '../problem.ts';

/** The portal has an article to show. */
export const portalHarIndhold: Rule = {
  name: 'portal-har-indhold',
  severity: 'error',
  *check(corpus) {
    if (corpus.artikler.some((entry) => !isDraft(entry)) || corpus.unreadable.length > 0) return;
    yield {
      file: 'content/artikler',
      line: 1,
      column: 1,
      message: 'Der er ingen artikel at udgive.',
      fix: 'Skriv en artikel i content/artikler/<tema>/, eller slet «draft: true» i en, der er færdig. Mangler hele mappen content/, så hent den igen.',
    };
  },
};
