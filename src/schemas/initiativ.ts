import { z } from 'zod';
import { articleIds, sourceIds, text, webAddress } from './fields.ts';

/** The frontmatter of an initiative: `content/initiativer/<id>.mdx`; the body tells of it. What we do not know is left out. */
export const initiativ = z.strictObject({
  /** The name that it goes by. */
  title: text('Initiativets navn.', 'Peer to Peer Odense'),
  /** What it is, in one or two sentences. */
  lead: text('Hvad det er, i en-to sætninger.', 'Et frivilligt projekt i Odense.'),
  /** Where it is. */
  place: text('Hvor det er.', 'Odense'),
  /** When it ran, or since when. */
  period: text('Hvornår det har fundet sted. Udelades, når vi ikke ved det.', '2015–2018').optional(),
  /** Who is behind it. */
  organiser: text('Hvem der står bag. Udelades, når vi ikke ved det.', 'Odense Kommune').optional(),
  /** Whom it is for. */
  audience: text('Hvem det er til. Udelades, når vi ikke ved det.', 'Mennesker med psykiske vanskeligheder').optional(),
  /** Whether those who give support are volunteers or paid. */
  pay: text('Om peerstøtte-giverne er frivillige eller lønnede. Udelades, når vi ikke ved det.', 'Frivillig').optional(),
  /** Its own website. */
  url: webAddress('Initiativets egen side på nettet.').optional(),
  /** The sources that the fields rest on. */
  sources: sourceIds('De kilder, felterne bygger på (filnavne uden .yaml).'),
  /** Where the portal says more. */
  articles: articleIds('De artikler, der siger mere, som «tema/artikel».'),
});

export type Initiativ = z.infer<typeof initiativ>;
