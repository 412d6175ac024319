/**
 * The kinds of field that more than one collection uses, each with its Danish
 * error. An error says what is wrong and what to write instead; the checks add
 * the file and the line.
 */
import { z } from 'zod';
import { slugPattern } from '../domain/slug.ts';

/** One line of text that is not empty. */
export const text = (description: string, example: string) =>
  z
    .string({
      error: ({ input }) => `Skal være tekst, fx «${example}».${input === undefined || input === null ? '' : ' Sæt "…" om tal og datoer.'}`,
    })
    .trim()
    .min(1, { error: `Må ikke være tom. Skriv fx «${example}».` })
    .describe(description);

/** A list of lines of text; an empty list is written by leaving the field out. */
export const textList = (description: string, example: string) =>
  z.array(text(description, example), { error: `Skal være en liste med en linje til hver, fx «- ${example}».` }).describe(description);

/**
 * A calendar day as `2026-11-21`. Astro's frontmatter parser hands over a `Date`
 * where the checks read text, so both are taken; the value is always text.
 */
export const day = (description: string) =>
  z
    .preprocess(
      (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
      z.iso.date({ error: 'Er ikke en dato, der findes. Skriv år-måned-dag, fx 2026-11-21.' }),
    )
    .describe(description);

const notAnAddress = 'Skal være en webadresse, der begynder med https:// eller http:// og er uden mellemrum.';

/** A web address that a reader can open: http or https, nothing else. */
export const webAddress = (description: string) =>
  z
    .url({ protocol: /^https?$/, error: notAnAddress })
    .regex(/^\S+$/, { error: notAnAddress })
    .describe(description);

/** The name of a content file without its ending: `repper-2013`. */
export const fileId = (description: string, folder: string) =>
  z
    .string({ error: `Skal være navnet på en fil i content/${folder}/ uden endelse.` })
    .regex(slugPattern, {
      error: `Skal være navnet på en fil i content/${folder}/ uden endelse: små bogstaver a-z, tal og bindestreg.`,
    })
    .describe(description);

/** One of a fixed set of keys; `choices` maps each key to what it means, in Danish. */
export const choice = <Key extends string>(description: string, choices: Record<Key, string>) => {
  const keys = Object.keys(choices) as Key[];
  return z
    .enum(keys, { error: `Skal være et af ordene ${keys.join(', ')}.` })
    .meta({ description, enumDescriptions: Object.values(choices) });
};
