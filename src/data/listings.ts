/** What articles and the front page show in lists: each statement with its sources, each name as a link. */
import { addresses } from '../domain/addresses.ts';
import { sectors } from '../schemas/arbejdsplads.ts';
import { articleLinks } from './apparatus.ts';
import { cited, cites, inOrder, listed } from './listed.ts';
import type { Cite, Dilemma, JobFunction, Model, ModelField, OpenQuestion, Sector } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { dilemmaEntries, jobFunctionEntries, modelEntries, openQuestionEntries, workplaceEntries } from './published.ts';

export const getDilemmas = oncePerBuild(async (): Promise<Dilemma[]> =>
  Promise.all(
    inOrder(await dilemmaEntries()).map(async (entry) => ({
      ...listed(entry),
      for: cited(entry, 'for', entry.data.for),
      against: cited(entry, 'against', entry.data.against),
      ask: entry.data.ask,
      articles: await articleLinks(entry.data.articles),
    })),
  ),
);

/** The workplaces, sector by sector, and the sources that name them. */
export const getSectors = oncePerBuild(async (): Promise<{ sectors: Sector[]; cites: readonly Cite[] }> => {
  const entries = inOrder(await workplaceEntries());
  const [first] = entries;
  return {
    sectors: Object.entries(sectors).flatMap(([key, title]) => {
      const own = entries.filter(({ data }) => data.sector === key);
      return own.length > 0 ? [{ title, workplaces: own.map((entry) => ({ ...listed(entry), note: entry.data.note })) }] : [];
    }),
    cites: first ? cites(first, '', [...new Set(entries.flatMap(({ data }) => data.sources))]) : [],
  };
});

export const getJobFunctions = oncePerBuild(async (): Promise<JobFunction[]> => {
  const names = new Map((await workplaceEntries()).map(({ id, data }) => [id, data.title]));
  return Promise.all(
    inOrder(await jobFunctionEntries()).map(async (entry) => ({
      ...listed(entry),
      description: cited(entry, 'description', entry.data.description),
      workplaces: entry.data.workplaces.map((id) => names.get(id) ?? id),
      articles: await articleLinks(entry.data.articles),
    })),
  );
});

export const getModels = oncePerBuild(async (): Promise<Model[]> =>
  Promise.all(
    inOrder(await modelEntries()).map(async (entry) => {
      const { data } = entry;
      const known = (field: ModelField) => data[field] && cited(entry, field, data[field]);
      return {
        ...listed(entry),
        region: data.region,
        summary: cited(entry, 'summary', data.summary),
        targetGroup: known('targetGroup'),
        setting: known('setting'),
        pay: known('pay'),
        length: known('length'),
        evaluation: known('evaluation'),
        articles: await articleLinks(data.articles),
      };
    }),
  ),
);

export const getOpenQuestions = oncePerBuild(async (): Promise<OpenQuestion[]> =>
  inOrder(await openQuestionEntries()).map((entry) => ({
    ...listed(entry),
    known: cited(entry, 'known', entry.data.known),
    missing: entry.data.missing,
    href: `${addresses.artikler(entry.data.article)}#${entry.data.heading}`,
  })),
);
