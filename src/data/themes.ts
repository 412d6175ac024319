import { addresses } from '../domain/addresses.ts';
import type { ArticleSummary, Theme, ThemeSummary } from './models.ts';
import { pageFacts } from './apparatus.ts';
import { oncePerBuild } from './once-per-build.ts';
import { publishedArticles, themeEntries } from './published.ts';

/** Words a minute in a text with many facts. */
const readingSpeed = 200;

/** All themes in their order, each with its published articles in the recommended order. */
export const getThemes = oncePerBuild(async (): Promise<Theme[]> => {
  const articles = await publishedArticles();
  const themes = (await themeEntries()).map(({ id, data }): Theme => {
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
      draft: article.data.draft,
    });
    return { ...theme, articles: all.map(summarise) };
  });
  const order = new Map((await themeEntries()).map(({ id, data }) => [id, data.order]));
  return themes.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
});
