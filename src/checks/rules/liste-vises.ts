import { hasOwnPage } from '../../domain/addresses.ts';
import { isDraft } from '../../domain/corpus.ts';
import { proseTags } from '../../domain/prose-tags.ts';
import { collectionNames } from '../../schemas/collections.ts';
import type { Rule } from '../problem.ts';

/** What has no page of its own is shown by one article, and once. */
export const listeVises: Rule = {
  name: 'liste-vises',
  severity: 'error',
  *check(corpus) {
    const articles = corpus.artikler.filter((article) => !isDraft(article));
    for (const collection of collectionNames) {
      const [tag] = Object.entries(proseTags).find(([, { lists }]) => lists === collection) ?? [];
      if (hasOwnPage(collection) || tag === undefined) continue;
      const uses = articles.flatMap(({ path, document }) =>
        (document?.tags ?? []).filter(({ name }) => name === tag).map(({ position }) => ({ file: path, ...position })),
      );
      const [first] = corpus[collection];
      if (first && uses.length === 0 && corpus.unreadable.length === 0) {
        yield {
          file: first.path,
          line: 1,
          column: 1,
          message: `Ingen artikel viser det, der ligger i content/${collection}/.`,
          fix: `Skriv <${tag} /> på en linje for sig selv i den artikel, der skal vise det.`,
        };
      }
      for (const use of uses.slice(1)) {
        yield { ...use, message: `<${tag} /> står også i ${uses[0]?.file}.`, fix: 'Slet det ene sted, og link i stedet.' };
      }
      if (uses[0] && !first) {
        yield {
          ...uses[0],
          message: `<${tag} /> har ikke noget at vise: content/${collection}/ er tom.`,
          fix: `Slet <${tag} />, eller opret en fil i content/${collection}/.`,
        };
      }
    }
  },
};
