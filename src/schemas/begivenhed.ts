import { z } from 'zod';
import { isRealDay } from './csl-fields.ts';
import { articleIds, choice, statement, text } from './fields.ts';

/** Where an event on the timeline took place. */
export const eventPlaces = {
  denmark: 'Danmark',
  abroad: 'Udlandet',
} as const;

const notADate = 'Er ikke en dato, der findes. Skriv år, år-måned eller år-måned-dag, fx 1935, 2018-06 eller 1935-06-10.';

/** A year, a month or a day; YAML reads the first as a number and Astro's parser reads the last as a `Date`. */
const partialDay = z.preprocess(
  (value) => {
    if (typeof value === 'number') return String(value);
    return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;
  },
  z.string({ error: notADate }).refine(
    (written) => {
      const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written);
      return match !== null && isRealDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
    },
    { error: notADate },
  ),
);

/** An event on the timeline: `content/tidslinje/<id>.yaml`. */
export const begivenhed = z.strictObject({
  /** What happened, in a few words. */
  title: text('Hvad der skete, i få ord.', 'Anonyme Alkoholikere stiftes'),
  /** When: `1935`, `2018-06` or `1935-06-10`. */
  date: partialDay.describe('Hvornår: år, år-måned eller år-måned-dag. Bestemmer pladsen på tidslinjen.'),
  /** When, in words, where a date would say more than we know. */
  dateText: text('Hvornår, i ord, når datoen ville sige mere, end vi ved.', '1700-tallet').optional(),
  /** Denmark or abroad. */
  place: choice('Om det skete i Danmark eller i udlandet.', eventPlaces),
  /** What happened, and what it meant. */
  description: statement('Hvad der skete, og hvad det betød.'),
  /** Where the portal says more. */
  articles: articleIds('De artikler, der siger mere, som «tema/artikel».'),
});

export type Begivenhed = z.infer<typeof begivenhed>;
