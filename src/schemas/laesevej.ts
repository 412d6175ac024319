import { z } from 'zod';
import { articleId, articleIds, choice, headingId, order, text } from './fields.ts';
import { themeColours } from './tema.ts';

/** An article on the path, and why it is worth reading there. */
const step = z.strictObject(
  {
    /** The article, as `<tema>/<navn>`. */
    article: articleId('Artiklen, som «tema/artikel».'),
    /** Why the reader should read it now. It says nothing that the article does not. */
    why: text('Hvorfor læseren skal læse artiklen netop nu, i én sætning, som artiklen kan stå inde for.', 'Her er de fem beslutninger.'),
    /** Where in the article to begin. */
    heading: headingId(
      'Overskriften at begynde ved: det, der står efter # i dens adresse. Udelades, når artiklen skal læses fra toppen.',
    ).optional(),
  },
  { error: 'Skal have «article» og «why».' },
);

/** Each article stands once: a reader goes forward. */
const eachOnce = ({ value, issues }: z.core.ParsePayload<z.infer<typeof step>[]>): void => {
  for (const [index, { article }] of value.entries()) {
    if (value.findIndex((other) => other.article === article) === index) continue;
    issues.push({
      code: 'custom',
      input: article,
      path: [index, 'article'],
      message: `«${article}» står to gange på vejen. Slet det ene trin.`,
    });
  }
};

/** A reading path, for readers who stand in one place: `content/laeseveje/<id>.yaml`. */
export const laesevej = z.strictObject({
  /** Where the reader stands, in the reader's own words. */
  title: text('Hvor læseren står, med læserens egne ord.', 'Jeg leder en indsats'),
  /** Whom it is for. */
  audience: text('Hvem vejen er til.', 'Ledere, der skal i gang med peerstøtte'),
  /** What the reader can do at the end of it. */
  lead: text('En-to sætninger om, hvad læseren kan, når vejen er gået.', 'Fra det første møde til det årlige eftersyn.'),
  /** Its colour, one of those that the themes have. */
  colour: choice('Læsevejens farve.', themeColours),
  /** Its place among the paths, 1 first. */
  order: order('Læsevejens plads blandt læsevejene. 1 kommer først.'),
  /** The articles, in the order to read them. */
  steps: z
    .array(step, { error: 'Skal være en liste over trin, hver med «article» og «why».' })
    .min(3, { error: 'Vælg mindst tre artikler. Er der færre, så link til dem i stedet.' })
    .max(8, { error: 'Vælg højst otte artikler. Resten kan stå under «articles».' })
    .check(eachOnce)
    .describe('De artikler, læseren skal igennem, i rækkefølge. Tre til otte.'),
  /** What to do when all is read. */
  next: text('Hvad læseren kan gøre, når alt er læst. Artiklerne skal kunne stå inde for det.', 'Sæt navn og dato på de fem beslutninger.'),
  /** Where to read on. */
  articles: articleIds('De artikler, læseren kan gå videre med, som «tema/artikel».'),
});

export type Laesevej = z.infer<typeof laesevej>;
