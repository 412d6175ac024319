/** What articles and the front page show in lists: each statement with its sources, each name as a link. */
import portal from 'virtual:portal';
import { addresses, elementIds } from '../domain/addresses.ts';
import { formatPartialDate } from '../domain/danish-dates.ts';
import { statementPlace } from '../domain/statements.ts';
import { sectors } from '../schemas/arbejdsplads.ts';
import { eventPlaces } from '../schemas/begivenhed.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Statement } from '../schemas/fields.ts';
import { articleLinks } from './apparatus.ts';
import type { Cite, CitedText, Dilemma, JobFunction, Model, ModelField, OpenQuestion, Sector, TimelineEvent } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { dilemmaEntries, eventEntries, jobFunctionEntries, modelEntries, openQuestionEntries, workplaceEntries } from './published.ts';

interface ListedEntry<Data> {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: Data;
}

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

/** The timeline, oldest first. */
export const getEvents = oncePerBuild(async (): Promise<TimelineEvent[]> =>
  Promise.all(
    (await eventEntries())
      .toSorted((a, b) => a.data.date.localeCompare(b.data.date))
      .map(async (entry) => ({
        ...listed(entry),
        date: entry.data.dateText === undefined ? entry.data.date : undefined,
        when: entry.data.dateText ?? formatPartialDate(entry.data.date),
        scene: eventPlaces[entry.data.place],
        description: cited(entry, 'description', entry.data.description),
        articles: await articleLinks(entry.data.articles),
      })),
  ),
);

const inOrder = <Entry extends ListedEntry<{ order: number }>>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => a.data.order - b.data.order);

/** What everything on a list has. */
export const listed = ({ collection, id, data }: ListedEntry<{ title: string }>) => ({
  place: elementIds.listed(collection, id),
  title: data.title,
});

/** @param field of the statement, as `statementsOf` calls it */
export const cited = (entry: ListedEntry<unknown>, field: string, { text, sources }: Statement): CitedText => ({
  text,
  cites: cites(entry, field, sources),
});

/** In the order of the reference list, as citations in running text have it. */
const cites = (entry: ListedEntry<unknown>, field: string, sources: readonly string[]): Cite[] =>
  sources
    .toSorted((a, b) => portal.graph.order.indexOf(a) - portal.graph.order.indexOf(b))
    .map((source) => ({
      source,
      label: portal.graph.sources[source]?.label ?? source,
      lang: portal.graph.sources[source]?.labelLang,
      place: statementPlace(entry, source, field),
    }));
