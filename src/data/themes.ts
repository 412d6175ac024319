import { addresses } from '../domain/addresses.ts';
import type { ArticleSummary, PageLink, Theme, ThemeSummary } from './models.ts';
import { pageFacts } from './apparatus.ts';
import { cited, inOrder } from './listed.ts';
import { oncePerBuild } from './once-per-build.ts';
import { publishedArticles, themeEntries } from './published.ts';

/** Words a minute in a text with many facts. */
const readingSpeed = 200;

/** All themes in their order, each with its published articles in the recommended order. */
export const getThemes = oncePerBuild(async (): Promise<Theme[]> => {
  const articles = await publishedArticles();
  return inOrder(await themeEntries()).map((entry): Theme => {
    const { id, data } = entry;
    const own = data.readingOrder.flatMap((slug) => articles.find((article) => article.id === `${id}/${slug}`) ?? []);
    const drafts = articles.filter((article) => article.id.startsWith(`${id}/`) && !own.includes(article));
    const all = [...own, ...drafts];
    const theme: ThemeSummary = {
      id,
      title: data.title,
      href: addresses.temaer(id),
      question: data.question,
      lead: data.lead,
      colour: data.colour,
      mark: data.mark,
      articleCount: all.length,
      reviewed: all
        .map((article) => article.data.reviewed)
        .sort()
        .at(-1),
    };
    const summarise = (article: (typeof articles)[number]): ArticleSummary => ({
      id: article.id,
      title: article.data.title,
      href: addresses.artikler(article.id),
      lead: article.data.lead,
      reviewed: article.data.reviewed,
      minutes: Math.max(1, Math.round(pageFacts(`artikler/${article.id}`).words / readingSpeed)),
      theme,
      questions: questionsOf(article.id),
      draft: article.data.draft,
    });
    return { ...theme, evidence: data.evidence && cited(entry, 'evidence', data.evidence), articles: all.map(summarise) };
  });
});

/** What an article answers: its headings of the first level that end with a question mark. */
const questionsOf = (id: string): PageLink[] =>
  pageFacts(`artikler/${id}`)
    .headings.filter(({ depth, text }) => depth === 2 && text.endsWith('?'))
    .map((heading) => ({ title: heading.text, href: `${addresses.artikler(id)}#${heading.id}` }));
