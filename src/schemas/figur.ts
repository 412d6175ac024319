import { z } from 'zod';
import { articleId, choice, plainText, sourceIds, text } from './fields.ts';

/** How the parts of a figure stand to one another. */
export const figureForms = {
  spaend: 'Et spænd: den første og den sidste del er yderpunkterne',
  kreds: 'Dele om en midte',
  trin: 'Trin i rækkefølge; det sidste kan blive ved',
} as const;

export type FigureForm = keyof typeof figureForms;

/** How few and how many parts each form can draw. */
const partCounts: Record<FigureForm, readonly [least: number, most: number]> = { spaend: [3, 7], kreds: [4, 6], trin: [2, 5] };

const part = z.strictObject(
  {
    /** What the part is called. */
    name: text('Delens navn.', 'Håb og optimisme'),
    /** The same in the language that it comes from. */
    foreign: z
      .strictObject(
        {
          /** The name in that language. */
          words: text('Navnet på det andet sprog.', 'Hope and optimism'),
          /** The language. */
          lang: z
            .string({ error: 'Skal være sprogets kode, fx «en».' })
            .regex(/^[a-z]{2}$/, { error: 'Skal være sprogets kode, fx «en».' }),
        },
        { error: 'Skal have «words» og «lang».' },
      )
      .optional()
      .describe('Navnet på det sprog, det kommer fra. Har alle delene et, sættes det første bogstav i tegningen.'),
    /** What there is to say of it. */
    text: plainText('Det, der er at sige om delen, i en til to korte sætninger uden links.', 'Flere fik nyt håb.'),
    /** Who says so, where it is not what the whole figure is drawn from. */
    sources: sourceIds('De kilder, der siger netop dette. Udelades, når det står i de kilder, hele figuren er tegnet efter.').optional(),
    /** Where the portal says more. */
    article: articleId('Den artikel, der siger mere, som «tema/artikel».').optional(),
  },
  { error: 'Skal have «name» og «text».' },
);

/** A concept that is drawn: `content/figurer/<id>.yaml`. An article shows it with `<Figur navn="<id>" />`. */
export const figur = z
  .strictObject({
    /** The name of the figure. */
    title: text('Figurens navn.', 'De fem processer i CHIME'),
    /** What it shows and how to read it. */
    caption: plainText('Hvad figuren viser, og hvordan den læses, i en til tre sætninger uden links.', 'Figuren viser fem processer.'),
    /** How the parts stand to one another. */
    form: choice('Hvordan delene står til hinanden.', figureForms),
    /** What the parts stand around. */
    middle: text('Det, delene står om, i et til tre korte ord. Kun i en «kreds».', 'Personlig recovery')
      .refine((written) => /^(?:\S{1,14}(?: |$)){1,3}$/.test(written), {
        error: 'Kan højst være tre ord på 14 bogstaver hver, fx «Personlig recovery».',
      })
      .optional(),
    /** Whether the last step never ends. */
    ongoing: z
      .boolean({ error: 'Skal være true eller false.' })
      .optional()
      .describe('true, når det sidste trin bliver ved. Kun ved «trin».'),
    /** What it is put together of, in order. */
    parts: z.array(part, { error: 'Skal være en liste over delene, hver med «name» og «text».' }).describe('Delene i rækkefølge.'),
    /** What the whole figure is drawn from. */
    sources: sourceIds('De kilder, hele figuren er tegnet efter (filnavne uden .yaml).'),
  })
  .check(({ value, issues }) => {
    const { form, parts, middle, ongoing } = value;
    const refuse = (field: keyof typeof value, message: string) =>
      issues.push({ code: 'custom', input: value[field], path: [field], message });
    const [least, most] = partCounts[form];
    if (parts.length < least || parts.length > most)
      refuse('parts', `«${form}» kan tegnes med ${least} til ${most} dele, og her er ${parts.length}.`);
    if (form === 'kreds' && middle === undefined) refuse('middle', 'Skriv, hvad delene står om, fx «middle: Personlig recovery».');
    if (form !== 'kreds' && middle !== undefined) refuse('middle', 'Kun en «kreds» har en midte. Slet feltet, eller ret «form».');
    if (form !== 'trin' && ongoing !== undefined)
      refuse('ongoing', 'Kun ved «trin» kan det sidste blive ved. Slet feltet, eller ret «form».');
  });

export type Figur = z.infer<typeof figur>;
