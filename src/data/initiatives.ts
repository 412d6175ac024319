import { render } from 'astro:content';
import { addresses } from '../domain/addresses.ts';
import { compareDanish } from '../domain/danish-order.ts';
import { apparatusOf, articleLinks, referenceTo } from './apparatus.ts';
import type { Initiative } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { initiativeEntries } from './published.ts';

/** Every initiative, A–Å. */
export const getInitiatives = oncePerBuild(async (): Promise<Initiative[]> => {
  const initiatives = await Promise.all(
    (await initiativeEntries()).map(async (entry): Promise<Initiative> => {
      const { id, data } = entry;
      const { Content } = await render(entry);
      return {
        id,
        title: data.title,
        href: addresses.initiativer(id),
        lead: data.lead,
        place: data.place,
        period: data.period,
        organiser: data.organiser,
        audience: data.audience,
        pay: data.pay,
        url: data.url,
        sources: await Promise.all(data.sources.map((source) => referenceTo(source))),
        articles: await articleLinks(data.articles),
        Content,
        ...(await apparatusOf(`initiativer/${id}`)),
      };
    }),
  );
  return initiatives.toSorted((a, b) => compareDanish(a.title, b.title));
});
