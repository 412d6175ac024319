import { z } from 'zod';
import { choice, day, text, textList } from './fields.ts';

/** How far the portal meets the demands. */
export const accessStatuses = {
  full: 'Portalen lever op til kravene.',
  partial: 'Portalen lever op til en del af kravene, men ikke alle.',
  none: 'Portalen lever ikke op til kravene.',
} as const;

/** Something that not everyone can use. */
const limitation = z.strictObject(
  {
    /** What it is, in a few words. */
    what: text('Hvad der ikke er tilgængeligt, i få ord.', 'Fremmede ord i uddrag'),
    /** The pages that have it. */
    where: text('Hvor det gælder.', 'Alle kilders sider.'),
    /** Why it is so. */
    why: text('Hvorfor det er sådan.', 'Sproget går tabt, når en sætning vises på en anden side.'),
    /** What a reader can do until then. */
    instead: text('Hvad læseren kan gøre i stedet.', 'Følg linket til artiklen.'),
    /** The day by which it is mended; left out where none is set. */
    mendedBy: day('Dagen, det senest er rettet (år-måned-dag). Udelades, hvis der ikke er sat en dag.').optional(),
  },
  { error: 'Skal have «what», «where», «why» og «instead».' },
);

/** The accessibility statement: `content/erklaeringer/tilgaengelighed.yaml`. It is renewed every year. */
export const erklaering = z
  .strictObject({
    /** How far the portal meets the demands. */
    status: choice('Hvor langt portalen er.', accessStatuses),
    /** The day of the assessment that the statement rests on. */
    reviewed: day('Den dag portalen sidst er vurderet (år-måned-dag).'),
    /** The day by which it is assessed again, at most a year later. */
    nextReview: day('Den dag portalen senest vurderes igen (år-måned-dag). Højst et år efter «reviewed».'),
    /** The day that this statement was published. */
    published: day('Den dag denne erklæring er offentliggjort (år-måned-dag).'),
    /** How it was assessed. */
    methods: textList('Hvordan portalen er prøvet, med en linje til hver måde.', 'Alle sider er prøvet med tastatur alene.').min(1, {
      error: 'Skriv mindst én måde.',
    }),
    /** What nobody has tried; left out where nothing remains. */
    untested: textList(
      'Hvad ingen har prøvet, med en linje til hver ting. Udelades, hvis alt er prøvet.',
      'Portalen er ikke prøvet i Safari.',
    ).default([]),
    /** What not everyone can use; left out where nothing is known. */
    limitations: z
      .array(limitation, { error: 'Skal være en liste, hvor hvert punkt har «what», «where», «why» og «instead».' })
      .default([])
      .describe('Det, der ikke er tilgængeligt for alle. Udelades, når status er «full».'),
  })
  .check(({ value, issues }) => {
    const tell = (path: string, message: string) => issues.push({ code: 'custom', input: value, path: [path], message });
    if (value.nextReview > yearAfter(value.reviewed))
      tell('nextReview', 'Skal ligge højst et år efter «reviewed»: erklæringen fornyes hvert år.');
    if (value.status === 'full' && value.limitations.length > 0)
      tell('status', 'Skriv partial eller none, for under «limitations» står noget, der ikke er tilgængeligt.');
    if (value.status !== 'full' && value.limitations.length === 0)
      tell('status', 'Skriv under «limitations», hvad der ikke er tilgængeligt, eller ret status til full.');
  });

export type Erklaering = z.infer<typeof erklaering>;

/** `2026-11-22` → `2027-11-22`. Days as text sort in order of time, also the 29th of a February that is not there. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
