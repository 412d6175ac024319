/** The kinds of field that CSL has (CSL 1.0.2): names, dates and text. */
import { z } from 'zod';
import { text } from './fields.ts';

const person = z
  .strictObject(
    {
      /** Family name, particles included: `van Ginneken`. */
      family: text('Efternavn.', 'Korsbek').optional(),
      /** Given names or initials. */
      given: text('Fornavn eller forbogstaver.', 'Lisa').optional(),
      /** An organisation, or `et al.` as the last author where the rest is not known. */
      literal: text('En organisations navn. «et al.» som sidste forfatter, når resten ikke kendes.', 'Socialstyrelsen').optional(),
    },
    { error: 'Skal have «family» og «given» (en person) eller «literal» (en organisation).' },
  )
  .refine((name) => (name.family === undefined) !== (name.literal === undefined), {
    error: 'Skal have enten «family» (en person) eller «literal» (en organisation), ikke begge.',
  });

/** A list of persons and organisations. */
export const names = (description: string) =>
  z
    .array(person, { error: 'Skal være en liste, fx «- {family: Korsbek, given: Lisa}» eller «- {literal: Socialstyrelsen}».' })
    .min(1, { error: 'Listen er tom. Skriv mindst ét navn, eller slet feltet.' })
    .describe(description);

const wholeNumber = z.int({ error: 'Skal være et helt tal.' });
const dateParts = z
  .array(wholeNumber, { error: 'Skal være en liste af tal, fx [[2019, 9, 9]].' })
  .min(1, { error: 'Skriv mindst året, fx [[2019]].' })
  .max(3, { error: 'Skriv højst år, måned og dag, fx [[2019, 9, 9]].' })
  .refine(([year, month = 1, dayOfMonth = 1]) => isRealDay(year ?? 0, month, dayOfMonth), {
    error: 'Er ikke en dato, der findes. Skriv år, måned og dag som tal, fx [[2019, 9, 9]] eller [[2019]].',
  });

/** Whether the calendar has that day; months count from 1. */
export function isRealDay(year: number, month: number, dayOfMonth: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

/** A CSL date: by its parts, or as it is written. */
export const cslDate = (description: string) =>
  z
    .strictObject(
      {
        /** `[[year, month, day]]`; month and day may be left out. */
        'date-parts': z
          .array(dateParts, { error: 'Skal skrives som [[2019, 9, 9]], [[2019, 9]] eller [[2019]].' })
          .length(1, { error: 'Skal skrives som [[2019, 9, 9]], [[2019, 9]] eller [[2019]].' })
          .optional(),
        /** A date as it is written, where it is supplied by others: `[2011]`. */
        literal: text('Datoen, som den skal stå, fx et årstal, som andre har oplyst.', '[2011]').optional(),
      },
      { error: 'Skal skrives som {date-parts: [[2019, 9, 9]]}. Udelad feltet, hvis kilden er uden år.' },
    )
    .refine((date) => (date['date-parts'] === undefined) !== (date.literal === undefined), {
      error: 'Skal have enten «date-parts» eller «literal».',
    })
    .describe(description);

/** An optional line of text; a number must stand in quotation marks, since CSL's engine fails on numbers. */
export const cslText = (description: string, example: string) =>
  z
    .string({ error: `Skal være tekst. Sæt anførselstegn om tal, fx "${example}".` })
    .trim()
    .min(1, { error: `Er tom. Skriv fx "${example}", eller slet feltet.` })
    .describe(description)
    .optional();
