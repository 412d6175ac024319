import { z } from 'zod';
import { distinct, fileId, text, textList } from './fields.ts';

/** The frontmatter of a term: `content/begreber/<id>.mdx`; the body is the longer text. */
export const begreb = z.strictObject({
  /** The word that the portal prefers. */
  term: text('Det ord, portalen foretrækker.', 'peerstøtte-giver'),
  /** Other words for the same, and other spellings: they lead to this term in the A–Å list. */
  variants: textList('Andre ord og stavemåder for det samme. De viser hen til dette ord på A–Å-listen.', 'peer-støtter').default([]),
  /** Inflected forms of the preferred word. */
  inflections: textList('Bøjningsformer af ordet.', 'peerstøtte-giveren').default([]),
  /** One or two sentences that can stand alone; shown where an article uses the word. */
  definition: text(
    'En-to sætninger, der kan stå alene. Vises, når læseren trykker på ordet i en artikel. Ren tekst uden links.',
    'En person, der giver peerstøtte.',
  ),
  /** Related terms, by file name. */
  seeAlso: z
    .array(fileId('Navnet på en fil i content/begreber/ uden .mdx.', 'begreber'), { error: 'Skal være en liste over begreber.' })
    .check(distinct)
    .default([])
    .describe('Beslægtede begreber (filnavne uden .mdx).'),
  /** The sources that the definition rests on, by file name. */
  sources: z
    .array(fileId('Navnet på en fil i content/kilder/ uden .yaml.', 'kilder'), { error: 'Skal være en liste over kilder.' })
    .check(distinct)
    .default([])
    .describe('De kilder, definitionen bygger på (filnavne uden .yaml).'),
});

export type Begreb = z.infer<typeof begreb>;
