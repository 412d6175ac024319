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

/** A check of a list in which nothing stands twice: what is shown of it has an address of its own. */
export const distinct = ({ value, issues }: z.core.ParsePayload<string[]>): void => {
  for (const [index, item] of value.entries()) {
    if (value.indexOf(item) === index) continue;
    issues.push({ code: 'custom', input: item, path: [index], message: `«${item}» står to gange. Slet den ene linje.` });
  }
};

/** Sources by file name; at least one. */
export const sourceIds = (description: string) =>
  z
    .array(fileId('Navnet på en fil i content/kilder/ uden .yaml.', 'kilder'), {
      error: 'Skal være en liste over kilder, fx «- repper-2013».',
    })
    .check(distinct)
    .min(1, { error: 'Nævn mindst én kilde, fx «- repper-2013».' })
    .describe(description);

/** A link, a citation, bold type or a tag, as an article has them. */
const markup = /\[[^\]]*\]\(|\[-?@|(?<!\S)@[a-z]|\*\*|<\/?[A-Z]/;

/** Text that is shown as it stands: no links, citations or tags. */
export const plainText = (description: string, example: string) =>
  text(description, example).refine((written) => !markup.test(written), {
    error: 'Vises, som det står: ingen links, henvisninger, fed skrift eller tags. Kilden skrives under «sources».',
  });

/** What is said of a thing, with the sources that say so. The portal shows the sources right after the words. */
export const statement = (description: string) =>
  z
    .strictObject(
      {
        /** One to three sentences without links. */
        text: plainText('Det, der siges, i en til tre sætninger uden links.', 'Forløbet varer op til fire måneder.'),
        /** What it rests on. */
        sources: sourceIds('De kilder, udsagnet bygger på (filnavne uden .yaml).'),
      },
      { error: 'Skal have «text» og «sources».' },
    )
    .describe(description);

export type Statement = z.infer<ReturnType<typeof statement>>;

const notAnArticle = 'Skal være tema og artikel, fx «organisering/modeller».';
const articleName = z.string({ error: notAnArticle }).regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: notAnArticle });

/** An article, as `<tema>/<navn>`. */
export const articleId = (description: string) => articleName.describe(description);

/** Articles that go deeper, as `<tema>/<navn>`; at least one. */
export const articleIds = (description: string) =>
  z
    .array(articleName, { error: 'Skal være en liste over artikler, fx «- organisering/modeller».' })
    .check(distinct)
    .min(1, { error: 'Nævn mindst én artikel, fx «- organisering/modeller».' })
    .describe(description);

const notAHeading = 'Skal være det, der står efter # i overskriftens adresse, fx «hvad-koster-det».';

/** A heading in an article, by the id that its address ends with. */
export const headingId = (description: string) =>
  z.string({ error: notAHeading }).regex(slugPattern, { error: notAHeading }).describe(description);

/** The place in a list, 1 first. */
export const order = (description: string) =>
  z
    .int({ error: 'Skal være et helt tal: 1 for den første, 2 for den næste.' })
    .min(1, { error: 'Skal være 1 eller mere.' })
    .describe(description);
