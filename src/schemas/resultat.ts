import { z } from 'zod';
import { choice, order, statement, text } from './fields.ts';

/** What a result is about, in the order of the figure. */
export const outcomes = {
  recovery: 'Egen recovery',
  hope: 'Håb',
  'quality-of-life': 'Livskvalitet',
  symptoms: 'Symptomer',
  'crisis-care': 'Brug af krisehjælp og akut hjælp',
} as const;

/** Some sources write an improvement with plus, others with minus. */
export const betterSigns = {
  plus: 'Et tal over nul er en bedring.',
  minus: 'Et tal under nul er en bedring.',
} as const;

const difference = (description: string) =>
  z.number({ error: 'Skal være et tal med punktum og almindelig bindestreg som minus, fx 0.24 eller -0.24.' }).describe(description);

/** A result on the one axis that all share: `content/resultater/<id>.yaml`. Only standardised mean differences belong here. */
export const resultat = z
  .strictObject({
    /** The review or trial, by the name that the texts give it. */
    title: text('Oversigten eller forsøget, som teksterne kalder det.', 'Lyons 2021'),
    /** What was measured. */
    outcome: choice('Hvad der er målt. Bestemmer, hvor i figuren resultatet står.', outcomes),
    /** The result's place among those of its outcome, 1 first. */
    order: order('Resultatets plads inden for målet. 1 kommer først.'),
    /** What the result covers, where that is less than the outcome says. */
    scope: text('Hvad tallet dækker, når det er mindre end hele målet.', 'angst').optional(),
    /** The standardised mean difference, as the source writes it. */
    estimate: difference('Den standardiserede forskel, som kilden skriver den. Hverken point, procent eller risikoforhold.'),
    /** Lower end of the 95 % confidence interval, as the source writes it. */
    low: difference(
      'Den laveste ende af 95 %-konfidensintervallet, som kilden skriver den. Udelades, når vi ikke har set intervallet.',
    ).optional(),
    /** Upper end of the same. */
    high: difference('Den højeste ende af 95 %-konfidensintervallet, som kilden skriver den.').optional(),
    /** Which sign is an improvement in the source; the figure has improvement to the right. */
    better: choice(
      'Om kilden skriver en bedring med plus eller minus. Figuren vender fortegnet, så en bedring altid står til højre.',
      betterSigns,
    ),
    /** How many people the figure rests on. */
    participants: z
      .int({ error: 'Skal være et helt tal uden punktum, fx 1265.' })
      .min(1, { error: 'Skal være 1 eller mere.' })
      .describe('Hvor mange personer tallet bygger på. Udelades, når vi ikke ved det.')
      .optional(),
    /** What it says, in words. */
    words: statement('Hvad tallet siger, i ord, og hvor vi har set det.'),
  })
  .check(({ value: { estimate, low, high }, issues }) => {
    const fault = (field: string, message: string) => issues.push({ code: 'custom', input: estimate, path: [field], message });
    if (low === undefined && high !== undefined) fault('high', 'Står alene. Skriv også «low», eller slet feltet.');
    else if (low !== undefined && high === undefined) fault('low', 'Står alene. Skriv også «high», eller slet feltet.');
    else if (low !== undefined && high !== undefined && !(low <= estimate && estimate <= high && low < high)) {
      fault('estimate', `Skal ligge mellem «low» (${low}) og «high» (${high}). Er et fortegn glemt, eller er to tal byttet om?`);
    }
  });

export type Resultat = z.infer<typeof resultat>;
