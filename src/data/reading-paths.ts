import { addresses } from '../domain/addresses.ts';
import type { Laesevej } from '../schemas/laesevej.ts';
import { articleLinks, pageFacts } from './apparatus.ts';
import { inOrder } from './listed.ts';
import type { ArticleSummary, PathStep, PlaceOnPath, ReadingPath } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { readingPathEntries } from './published.ts';
import { getThemes } from './themes.ts';

/** Every reading path, in its order. */
export const getReadingPaths = oncePerBuild(async (): Promise<ReadingPath[]> => {
  const articles = new Map((await getThemes()).flatMap((theme) => theme.articles).map((article) => [article.id, article]));
  const entries = inOrder(await readingPathEntries());
  return Promise.all(
    entries.map(async ({ id, data }): Promise<ReadingPath> => {
      const steps = data.steps.flatMap((step) => resolve(step, articles.get(step.article)) ?? []);
      return {
        id,
        title: data.title,
        href: addresses.laeseveje(id),
        audience: data.audience,
        lead: data.lead,
        colour: data.colour,
        articleCount: steps.length,
        minutes: steps.reduce((sum, { article }) => sum + article.minutes, 0),
        steps,
        next: data.next,
        articles: await articleLinks(data.articles),
      };
    }),
  );
});

/** A step; undefined while its article is not there, which the checks tell. */
function resolve({ why, heading: id }: Laesevej['steps'][number], article: ArticleSummary | undefined): PathStep | undefined {
  if (!article) return undefined;
  const heading = pageFacts(`artikler/${article.id}`).headings.find((candidate) => candidate.id === id)?.text;
  return { article, why, heading, href: id === undefined ? article.href : `${article.href}#${id}` };
}

/** The paths that an article is on, and what follows it there. */
export async function placesOnPaths(article: string): Promise<PlaceOnPath[]> {
  return (await getReadingPaths()).flatMap(({ title, href, steps }) => {
    const index = steps.findIndex((step) => step.article.id === article);
    const next = steps[index + 1];
    const place: PlaceOnPath = {
      path: { title, href },
      number: index + 1,
      count: steps.length,
      next: next && { title: next.article.title, href: next.href },
    };
    return index === -1 ? [] : [place];
  });
}
