/** What the sitemap holds: each page once, with a real date, the latest change of what it shows. */
import type { SitemapItem } from '@astrojs/sitemap';
import { addresses, paperName, statementShortcut } from '../domain/addresses.ts';
import { lastWorkedOn } from '../domain/article-item.ts';
import type { Corpus, Entry } from '../domain/corpus.ts';
import { linkedEntries } from '../domain/mentions.ts';
import { namedArticles } from '../domain/named-articles.ts';
import type { Artikel } from '../schemas/artikel.ts';
import { readContent } from './read-content.ts';

/** Whether a page is listed under its address: what also stands at another, the statement's second and a theme on paper, is not. */
export function isListed(url: string): boolean {
  const { pathname } = new URL(url);
  return pathname !== statementShortcut && !pathname.endsWith(`/${paperName}/`);
}

/** Adds `lastmod` to the pages of the project at `root` whose date we know. The others say nothing rather than the day of the build. */
export function lastModified(root: string): (item: SitemapItem) => SitemapItem {
  const dates = datesOf(readContent(root));
  return (item) => {
    const lastmod = dates.get(new URL(item.url).pathname);
    return lastmod ? { ...item, lastmod } : item;
  };
}

/** The latest date by address: of an article, and of the pages that list it, quote it or name it. */
function datesOf(corpus: Corpus): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { address, data } of corpus.erklaeringer) if (data) dates.set(address, data.published);
  for (const article of corpus.artikler) {
    const date = lastChange(article);
    if (!date) continue;
    for (const address of [article.address, ...pagesShowing(article, corpus)]) {
      dates.set(address, [dates.get(address) ?? '', date].toSorted().at(-1) ?? date);
    }
  }
  return dates;
}

const lastChange = ({ data }: Entry<Artikel>): string | undefined => (data && !data.draft ? lastWorkedOn(data) : undefined);

/** Home, theme and reading paths list an article; a source quotes its sentences; what it links to says that it does. */
function pagesShowing(article: Entry<Artikel>, corpus: Corpus): string[] {
  const listing = corpus.laeseveje.filter((path) => namedArticles(path).some(({ id }) => id === article.id));
  const paths = listing.flatMap(({ address }) => ['/laeseveje/', address]);
  const linked = linkedEntries(article, corpus).map(({ target }) => target.address);
  const cited = (article.document?.citations ?? []).flatMap(({ citation }) => citation.cites.map((cite) => addresses.kilder(cite.id)));
  return ['/', '/temaer/', addresses.temaer(article.id.split('/')[0] ?? ''), ...paths, ...linked, ...cited];
}
