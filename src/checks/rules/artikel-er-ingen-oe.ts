import { type Entry, isDraft } from '../../domain/corpus.ts';
import { linkedEntries } from '../../domain/mentions.ts';
import { isEveryArticleRead } from '../every-article-read.ts';
import type { Rule } from '../problem.ts';

/** How many other articles an article links to, and is linked from, at least. */
const enough = 2;

/** No article is an island: its text links to two other articles, and two link to it. In a small portal, to as many as there are. */
export const artikelErIngenOe: Rule = {
  name: 'artikel-er-ingen-oe',
  severity: 'error',
  *check(corpus) {
    if (!isEveryArticleRead(corpus)) return;
    const articles = corpus.artikler.filter((entry) => !isDraft(entry));
    const needed = Math.min(enough, articles.length - 1);
    const neighbours = new Map(articles.map((article) => [article.id, new Set<string>()]));
    for (const article of articles) {
      const linked = new Set(
        linkedEntries(article, corpus)
          .map(({ target }) => target)
          .filter((target: Entry<unknown>) => target.collection === 'artikler' && target.id !== article.id && !isDraft(target))
          .map(({ id }) => id),
      );
      for (const id of linked) neighbours.get(id)?.add(article.id);
      if (linked.size < needed) {
        yield {
          file: article.path,
          line: 1,
          column: 1,
          message: `Teksten linker til ${number(linked.size)} af portalens andre artikler. Der skal være mindst ${needed}.`,
          fix: 'Link dér, hvor læseren vil videre: [supervision](../implementering/supervision.mdx).',
        };
      }
    }
    for (const { id, path } of articles) {
      const count = neighbours.get(id)?.size ?? 0;
      if (count >= needed) continue;
      yield {
        file: path,
        line: 1,
        column: 1,
        message: `${count === 0 ? 'Ingen artikel linker' : `Kun ${number(count)} artikel linker`} hertil. Der skal være mindst ${needed}.`,
        fix: 'Link til artiklen fra dem, hvis læsere kan bruge den.',
      };
    }
  },
};

const number = (count: number): string => (count === 0 ? 'ingen' : count === 1 ? 'én' : String(count));
