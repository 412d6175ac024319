import { z } from 'zod';
import { choice, day, text, textList } from './fields.ts';

/** Whom an article is written for. */
export const audiences = {
  professional: 'Fagprofessionelle',
  municipality: 'Ledere og konsulenter i kommuner og regioner',
  peer: 'Peerstøtte-givere',
  relative: 'Pårørende og andre interesserede',
  researcher: 'Forskere og studerende',
} as const;

/** The four elements of implementing peer support, in order. */
export const phases = {
  preparation: 'Forberedelse',
  recruitment: 'Rekruttering',
  management: 'Ledelse og beskæftigelse',
  development: 'Løbende udvikling',
} as const;

/** The frontmatter of an article: `content/artikler/<tema>/<slug>.mdx`. */
export const artikel = z.strictObject({
  /** Heading of the page. */
  title: text('Artiklens overskrift.', 'Hvad er peerstøtte?'),
  /** One or two sentences under the heading, also shown in lists and search engines. */
  lead: text('En-to sætninger under overskriften. Vises også i lister og i søgemaskiner.', 'Kort om peerstøtte.'),
  /** Who is behind the text. */
  byline: text('Hvem der står bag teksten.', 'Peerstøtteportalens redaktion'),
  /** The day the content was last held against its sources. */
  reviewed: day('Den dag indholdet sidst er holdt op mod kilderne (år-måned-dag).'),
  /** The day it should be done again; later than `reviewed`. */
  nextReview: day('Den dag indholdet skal gennemgås igen (år-måned-dag). Ligger efter «reviewed».'),
  /** Whom the article is for; at least one. */
  audiences: z
    .array(choice('Hvem artiklen er til.', audiences), { error: 'Skal være en liste med mindst én målgruppe.' })
    .min(1, { error: 'Nævn mindst én målgruppe, fx «- professional».' })
    .describe('Hvem artiklen er til.'),
  /** The part of implementation that the article belongs to, where it has one. */
  phase: choice('Den del af implementeringen, artiklen hører til. Udelades, hvis den ikke har nogen.', phases).optional(),
  /** «Kort fortalt»: the points a reader in a hurry should leave with. */
  keyPoints: textList('«Kort fortalt»: to til fem pointer, som læseren skal gå derfra med.', 'Peerstøtte er gensidig.')
    .min(2, { error: 'Skriv mindst to pointer.' })
    .max(5, { error: 'Skriv højst fem pointer.' }),
  /** What changed and when, newest first. */
  changes: z
    .array(
      z.strictObject(
        {
          /** The day of the change. */
          date: day('Dagen for ændringen (år-måned-dag).'),
          /** What changed, in one sentence. */
          note: text('Hvad der blev ændret, i én sætning.', 'Første udgave.'),
        },
        { error: 'Skal have «date» og «note».' },
      ),
      { error: 'Skal være en liste, hvor hvert punkt har «date» og «note».' },
    )
    .min(1, { error: 'Skriv mindst ét punkt, fx «- date: 2026-11-21» og «note: Første udgave.»' })
    .describe('Hvad der er ændret hvornår. Nyeste først.'),
  /** `true` keeps the article out of the published portal. */
  draft: z
    .boolean({ error: 'Skal være true (kladde) eller false (udgives).' })
    .default(false)
    .describe('true holder artiklen ude af den udgivne portal.'),
});

export type Artikel = z.infer<typeof artikel>;
