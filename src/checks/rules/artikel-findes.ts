import { closest } from '../../domain/closest.ts';
import { allEntries, type Entry, isDraft } from '../../domain/corpus.ts';
import { namedArticles } from '../../domain/named-articles.ts';
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
      for (const { id, path } of namedArticles(entry)) {
        const article = articles.get(id);
        const wayOut = waysOut[String(path[0])] ?? '';
        const fault = article ? judge(article, entry, wayOut) : ids.has(id) ? undefined : unknown(id, published, wayOut);
        if (fault) yield { file: entry.path, ...entry.positionOf(path), ...fault };
      }
    }
  },
};

type Fault = Pick<Finding, 'message' | 'fix'>;

/** What an author can do instead, by the field that names the article. */
const waysOut: Readonly<Record<string, string>> = {
  articles: 'slet linjen',
  parts: 'slet linjen',
  steps: 'slet trinet',
  article: 'nævn en anden artikel',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function judge(article: Entry<unknown>, entry: Entry<unknown>, wayOut: string): Fault | undefined {
  if (isDraft(article)) {
    return {
      message: `Artiklen «${article.id}» er en kladde og kommer ikke med i portalen.`,
      fix: `${capital(wayOut)}, eller udgiv artiklen (slet «draft: true»).`,
    };
  }
  return entry.address.startsWith(`${article.address}#`)
    ? { message: `Artiklen «${article.id}» er selv den, der viser det her.`, fix: 'Nævn en anden, der siger mere, eller slet linjen.' }
    : undefined;
}

function unknown(id: string, published: readonly string[], wayOut: string): Fault {
  const near = closest(id, published);
  return {
    message: `Artiklen «${id}» findes ikke i content/artikler/.`,
    fix: near ? `Mente du «${near}»? Ellers ${wayOut}.` : `${capital(wayOut)}, eller opret artiklen.`,
  };
}
