import { z } from 'zod';
import { choice, fileId, order, statement, text } from './fields.ts';

/** What each theme colour is called in the token file. */
export const themeColours = {
  fjord: 'Dyb blågrøn',
  rav: 'Varm gul',
  ler: 'Brændt rød',
  mos: 'Mørk grøn',
  lyng: 'Dæmpet lilla',
} as const;

/** How the two half-circles of the portal's figure stand in a theme's mark. */
export const themeMarks = {
  meeting: 'Halvdelene står over for hinanden',
  offset: 'Halvdelene er forskudt',
  rising: 'Den ene halvdel løfter den anden',
  overlapping: 'Halvdelene griber ind i hinanden',
  growing: 'Den ene halvdel er større end den anden',
} as const;

/** A theme: `content/temaer/<id>.yaml`. */
export const tema = z.strictObject({
  /** The theme's name in menus and lists. */
  title: text('Temaets navn i menuer og lister.', 'Definition'),
  /** The question that the theme answers; heading of its page. */
  question: text('Det spørgsmål, temaet svarer på. Bliver overskrift på temaets side.', 'Hvad er peerstøtte?'),
  /** Two or three sentences on what the reader finds. */
  lead: text('To-tre sætninger om, hvad læseren finder i temaet.', 'Her kan du læse, hvad peerstøtte er.'),
  /** What research says of the theme as a whole, and how sure it is. */
  evidence: statement('Hvad forskningen siger om temaet, og hvor sikkert det er. Kan udelades.').optional(),
  /** The theme's own colour, by its token. */
  colour: choice('Temaets farve.', themeColours),
  /** The theme's own mark. */
  mark: choice('Temaets tegn.', themeMarks),
  /** The theme's place among the themes, 1 first. */
  order: order('Temaets plads blandt temaerne. 1 kommer først.'),
  /** The recommended path through the theme: article files without ending. */
  readingOrder: z
    .array(fileId('Navnet på en artikel i temaet, uden .mdx.', 'artikler/<tema>'), {
      error: 'Skal være en liste over temaets artikler i den rækkefølge, de bør læses.',
    })
    .describe('Temaets artikler i den rækkefølge, vi anbefaler at læse dem.'),
});

export type Tema = z.infer<typeof tema>;
