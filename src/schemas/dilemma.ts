import { z } from 'zod';
import { articleIds, order, statement, text } from './fields.ts';

/** A choice with something to be said on both sides: `content/dilemmaer/<id>.yaml`. */
export const dilemma = z.strictObject({
  /** The choice, as a question. */
  title: text('Valget, som et spørgsmål.', 'Frivillig eller lønnet?'),
  /** The dilemma's place in the list, 1 first. */
  order: order('Dilemmaets plads på listen. 1 kommer først.'),
  /** What speaks for. */
  for: statement('Det, der taler for: «På den ene side».'),
  /** What speaks against. */
  against: statement('Det, der taler imod: «På den anden side».'),
  /** What a workplace can talk about; the portal's own question. */
  ask: text('Et spørgsmål, som arbejdspladsen kan tale om. Portalens eget, uden kilde.', 'Hvad ville I vælge?'),
  /** Where the portal says more. */
  articles: articleIds('De artikler, der siger mere, som «tema/artikel».'),
});

export type Dilemma = z.infer<typeof dilemma>;
