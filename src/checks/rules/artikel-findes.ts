import { closest } from '../../domain/closest.ts';
import { allEntries, type Entry, isDraft } from '../../domain/corpus.ts';
import { furtherArticles } from '../../domain/mentions.ts';
import { knownIds } from '../known-ids.ts';
import type { Finding, Rule } from '../problem.ts';

/** Every article that a field names is there, is published, and is another than the one that shows the entry. */
export const artikelFindes: Rule = {
  name: 'artikel-findes',
  severity: 'error',
  *check(corpus) {
    const ids = knownIds(corpus, 'artikler');
    const articles = new Map(corpus.artikler.map((article) => [article.id, article]));
    const drafts = new Set(corpus.artikler.filter(isDraft).map(({ id }) => id));
    const published = [...ids].filter((id) => !drafts.has(id));
    for (const entry of allEntries(corpus)) {
      for (const [index, id] of furtherArticles(entry).entries()) {
        const article = articles.get(id);
        const fault = article ? judge(article, entry) : ids.has(id) ? undefined : unknown(id, published);
        if (fault) yield { file: entry.path, ...entry.positionOf(['articles', index]), ...fault };
      }
    }
  },
};

type Fault = Pick<Finding, 'message' | 'fix'>;

function judge(article: Entry<unknown>, entry: Entry<unknown>): Fault | undefined {
  if (isDraft(article)) {
    return {
      message: `Artiklen «${article.id}» er en kladde og kommer ikke med i portalen.`,
      fix: 'Slet linjen, eller udgiv artiklen (slet «draft: true»).',
    };
  }
  return entry.address.startsWith(`${article.address}#`)
    ? { message: `Artiklen «${article.id}» er den, der viser listen.`, fix: 'Nævn en anden, der siger mere, eller slet linjen.' }
    : undefined;
}

function unknown(id: string, published: readonly string[]): Fault {
  const near = closest(id, published);
  return {
    message: `Artiklen «${id}» findes ikke i content/artikler/.`,
    fix: near ? `Mente du «${near}»? Ellers slet linjen.` : 'Slet linjen, eller opret artiklen.',
  };
}
