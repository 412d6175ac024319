import { z } from 'zod';
import { articleId, headingId, order, statement, text } from './fields.ts';

/** Something that research has no answer to yet; the front page shows it: `content/aabne-spoergsmaal/<id>.yaml`. */
export const aabentSpoergsmaal = z.strictObject({
  /** The question. */
  title: text('Spørgsmålet.', 'Giver peerstøtte færre indlæggelser?'),
  /** Its place in the list, 1 first. */
  order: order('Spørgsmålets plads på listen. 1 kommer først.'),
  /** What is known. */
  known: statement('Det, vi ved.'),
  /** What is missing; what nobody has found needs no source. */
  missing: text('Det, der mangler svar på, i én sætning. Uden kilde: Ingen har fundet det.', 'Hvorfor forsøgene er uenige, ved vi ikke.'),
  /** The article that says more, as `<tema>/<navn>`. */
  article: articleId('Artiklen, der siger mere, som «tema/artikel».'),
  /** The heading in it. */
  heading: headingId('Overskriften i artiklen: det, der står efter # i dens adresse.'),
});

export type AabentSpoergsmaal = z.infer<typeof aabentSpoergsmaal>;
