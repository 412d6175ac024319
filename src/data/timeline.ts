/** The timeline, oldest first, period by period. */
import { elementIds } from '../domain/addresses.ts';
import { formatPartialDate, partDate } from '../domain/danish-dates.ts';
import { byPeriod } from '../domain/periods.ts';
import { strings } from '../strings.da.ts';
import { articleLinks } from './apparatus.ts';
import { cited, listed } from './listed.ts';
import type { TimelineEvent, TimelinePeriod } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { eventEntries } from './published.ts';

export const getPeriods = oncePerBuild(async (): Promise<TimelinePeriod[]> =>
  byPeriod(await getEvents()).map(({ from, to, events, columns }) => ({
    place: elementIds.period(from),
    title: strings.timeline.period(from, to),
    events,
    columns: columns.map((column) => ({ denmark: countIn('denmark', column), abroad: countIn('abroad', column) })),
  })),
);

const getEvents = async (): Promise<TimelineEvent[]> =>
  Promise.all(
    (await eventEntries())
      .toSorted((a, b) => a.data.date.localeCompare(b.data.date))
      .map(async (entry) => ({
        ...listed(entry),
        date: entry.data.date,
        isDated: entry.data.dateText === undefined,
        when: partDate(entry.data.dateText ?? formatPartialDate(entry.data.date)),
        scene: entry.data.place,
        description: cited(entry, 'description', entry.data.description),
        articles: await articleLinks(entry.data.articles),
      })),
  );

const countIn = (scene: TimelineEvent['scene'], events: readonly TimelineEvent[]): number =>
  events.filter((event) => event.scene === scene).length;
