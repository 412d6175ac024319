import { site } from '../site.ts';
import { getArticles } from './articles.ts';
import type { ThemePaper } from './models.ts';
import { getThemes } from './themes.ts';

/** Every theme that has articles, with the whole of them. */
export async function getThemePapers(): Promise<ThemePaper[]> {
  const articles = await getArticles();
  const themes = (await getThemes()).filter(({ articleCount }) => articleCount > 0);
  return themes.map((theme) => {
    const address = site.url + theme.href;
    return {
      ...theme,
      address,
      reference: `${site.name}. (${theme.reviewed?.slice(0, 4) ?? 'u.å.'}). ${endSentence(theme.question)} ${address}`,
      articles: articles.filter((article) => article.theme.id === theme.id),
    };
  });
}

const endSentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);
