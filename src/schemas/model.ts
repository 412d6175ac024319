import { z } from 'zod';
import { articleIds, order, statement, text } from './fields.ts';

/** A way of organising peer support that has been tried in Denmark: `content/modeller/<id>.yaml`. What we do not know is left out. */
export const model = z.strictObject({
  /** The name that it goes by. */
  title: text('Modellens navn.', 'Peer-guide'),
  /** The model's place in the table, 1 first. */
  order: order('Modellens plads i tabellen. 1 kommer først.'),
  /** Where it was tried. */
  region: text('Hvor modellen er afprøvet.', 'Region Midtjylland'),
  /** What it is. */
  summary: statement('Hvad modellen går ud på.'),
  /** Whom it is for. */
  targetGroup: statement('Hvem modellen er til. Udelades, når vi ikke ved det.').optional(),
  /** Where the support takes place. */
  setting: statement('Hvor støtten finder sted. Udelades, når vi ikke ved det.').optional(),
  /** Whether those who give support are volunteers or paid. */
  pay: statement('Om peerstøtte-giverne er frivillige eller lønnede. Udelades, når vi ikke ved det.').optional(),
  /** How long a course of support lasts. */
  length: statement('Hvor længe et forløb varer. Udelades, når vi ikke ved det.').optional(),
  /** How it has been evaluated. */
  evaluation: statement('Hvordan modellen er undersøgt. Udelades, når vi ikke ved det.').optional(),
  /** Where the portal says more. */
  articles: articleIds('De artikler, der siger mere, som «tema/artikel».'),
});

export type Model = z.infer<typeof model>;
