/** The periods of the timeline: the older, the longer, since less of it is known. */

/** Where a period begins, and how many years a column of its drawing covers. The last one has no end. */
export const periodStarts = [
  { from: 1700, step: 50 },
  { from: 1900, step: 20 },
  { from: 1980, step: 5 },
  { from: 2010, step: 1 },
  { from: 2015, step: 1 },
  { from: 2020, step: 1 },
] as const;

/** Something with a date: `1935`, `2018-06` or `1935-06-10`. */
interface Dated {
  readonly date: string;
}

export interface Period<Event> {
  /** The first year, or undefined in the oldest, which reaches back as far as anything does. */
  readonly from: number | undefined;
  /** The last year, or undefined in the newest. */
  readonly to: number | undefined;
  readonly events: readonly Event[];
  /** The events column by column, on a scale of the period's own. */
  readonly columns: readonly (readonly Event[])[];
}

/** The events period by period, in the order given; a period without events is left out. */
export function byPeriod<Event extends Dated>(events: readonly Event[]): Period<Event>[] {
  return periodStarts.flatMap(({ from, step }, index) => {
    const next = periodStarts[index + 1]?.from;
    const isFirst = index === 0;
    const own = events.filter((event) => (isFirst || yearOf(event) >= from) && (next === undefined || yearOf(event) < next));
    if (own.length === 0) return [];
    const end = next ?? Math.max(...own.map(yearOf)) + 1;
    const columnOf = (event: Event) => Math.max(0, Math.floor((yearOf(event) - from) / step));
    const columns = Array.from({ length: Math.ceil((end - from) / step) }, (_, column) =>
      own.filter((event) => columnOf(event) === column),
    );
    return [{ from: isFirst ? undefined : from, to: next === undefined ? undefined : next - 1, events: own, columns }];
  });
}

const yearOf = ({ date }: Dated): number => Number(date.slice(0, 4));
