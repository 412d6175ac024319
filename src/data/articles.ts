import { render } from 'astro:content';
import portal from 'virtual:portal';
import { audiences, phases } from '../schemas/artikel.ts';
import { site } from '../site.ts';
import { apparatusOf, basisOf, pageFacts } from './apparatus.ts';
import { downloadsAt } from './downloads.ts';
import type { Article, ArticleSummary, PageLink } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { publishedArticles } from './published.ts';
import { placesOnPaths } from './reading-paths.ts';
import { getThemes } from './themes.ts';

/** Every published article, theme by theme in the recommended order. */
export const getArticles = oncePerBuild(async (): Promise<Article[]> => {
  const themes = await getThemes();
  return Promise.all(
    themes.flatMap(({ articles }) => articles.map((summary, index) => resolve(summary, articles[index - 1], articles[index + 1]))),
  );
});

async function resolve(summary: ArticleSummary, previous: PageLink | undefined, next: PageLink | undefined): Promise<Article> {
  const entry = (await publishedArticles()).find(({ id }) => id === summary.id);
  if (!entry) throw new Error(`Artiklen «${summary.id}» er ikke udgivet.`);
  const { data } = entry;
  const { Content } = await render(entry);
  const { headings } = pageFacts(`artikler/${entry.id}`);
  return {
    ...summary,
    ...(await apparatusOf(`artikler/${entry.id}`)),
    byline: data.byline,
    nextReview: data.nextReview,
    audiences: data.audiences.map((key) => audiences[key]),
    phase: data.phase && phases[data.phase],
    keyPoints: data.keyPoints,
    changes: data.changes.toSorted((a, b) => b.date.localeCompare(a.date)),
    toc: headings.flatMap(({ depth, text, id }) => (depth === 2 || depth === 3 ? [{ depth, text, id }] : [])),
    previous,
    next,
    paths: await placesOnPaths(summary.id),
    basis: await basisOf(`artikler/${entry.id}`),
    citation: portal.ownReferences[entry.id]?.text ?? [],
    downloads: downloadsAt(summary.href.replace(/\/$/, ''), portal.ownReferences[entry.id]?.files),
    Content,
    scholar: scholarTags(
      summary,
      data.byline,
      data.changes.map(({ date }) => date),
    ),
  };
}

/** Highwire tags, as Google Scholar's inclusion guidelines ask for them. */
function scholarTags({ title, href, reviewed, lead }: ArticleSummary, byline: string, changes: readonly string[]): [string, string][] {
  const slashes = (date: string) => date.replaceAll('-', '/');
  return [
    ['citation_title', title],
    ['citation_author', byline],
    ['citation_publication_date', slashes(changes.toSorted()[0] ?? reviewed)],
    ['citation_online_date', slashes(reviewed)],
    ['citation_journal_title', site.name],
    ['citation_publisher', site.name],
    ['citation_language', 'da'],
    ['citation_abstract', lead],
    ['citation_public_url', site.url + href],
    ['citation_fulltext_html_url', site.url + href],
  ];
}
