import { groupNews, type NewsItem } from '../domain/news.ts';
import { getArticles } from './articles.ts';
import type { Article } from './models.ts';

/** The latest news, newest first. @param limit how many */
export const getNews = async (limit: number): Promise<NewsItem<Article>[]> => groupNews(await getArticles()).slice(0, limit);
