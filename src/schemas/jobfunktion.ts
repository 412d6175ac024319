import { z } from 'zod';
import { articleIds, distinct, fileId, order, statement, text } from './fields.ts';

/** Something that a peer supporter can be employed to do: `content/jobfunktioner/<id>.yaml`. */
export const jobfunktion = z.strictObject({
  /** The function in a word or two. */
  title: text('Funktionen i et par ord.', 'Brobygning'),
  /** Its place in the list, 1 first. */
  order: order('Funktionens plads på listen. 1 kommer først.'),
  /** What it is. */
  description: statement('Hvad funktionen går ud på.'),
  /** Workplaces that the source names for it, by file name. */
  workplaces: z
    .array(fileId('Navnet på en fil i content/arbejdspladser/ uden .yaml.', 'arbejdspladser'), {
      error: 'Skal være en liste over arbejdspladser. Skriv [] hvis kilden ikke nævner nogen.',
    })
    .check(distinct)
    .describe('De arbejdspladser, kilden nævner for funktionen (filnavne uden .yaml). Skriv [] hvis der ingen er.'),
  /** Where the portal says more. */
  articles: articleIds('De artikler, der siger mere, som «tema/artikel».'),
});

export type Jobfunktion = z.infer<typeof jobfunktion>;
