/**
 * The collections, by the name of their folder in `content/`. The content config, the checks and
 * the JSON schemas for the editor's program all read them here.
 */
import type { z } from 'zod';
import { aabentSpoergsmaal } from './aabent-spoergsmaal.ts';
import { arbejdsplads } from './arbejdsplads.ts';
import { artikel } from './artikel.ts';
import { begivenhed } from './begivenhed.ts';
import { begreb } from './begreb.ts';
import { dilemma } from './dilemma.ts';
import { erklaering } from './erklaering.ts';
import { figur } from './figur.ts';
import { initiativ } from './initiativ.ts';
import { jobfunktion } from './jobfunktion.ts';
import { kilde } from './kilde.ts';
import { laesevej } from './laesevej.ts';
import { model } from './model.ts';
import { resultat } from './resultat.ts';
import { tema } from './tema.ts';

export const collections = {
  temaer: { schema: tema, extension: 'yaml' },
  artikler: { schema: artikel, extension: 'mdx' },
  kilder: { schema: kilde, extension: 'yaml' },
  begreber: { schema: begreb, extension: 'mdx' },
  initiativer: { schema: initiativ, extension: 'mdx' },
  laeseveje: { schema: laesevej, extension: 'yaml' },
  'aabne-spoergsmaal': { schema: aabentSpoergsmaal, extension: 'yaml' },
  modeller: { schema: model, extension: 'yaml' },
  dilemmaer: { schema: dilemma, extension: 'yaml' },
  arbejdspladser: { schema: arbejdsplads, extension: 'yaml' },
  jobfunktioner: { schema: jobfunktion, extension: 'yaml' },
  tidslinje: { schema: begivenhed, extension: 'yaml' },
  figurer: { schema: figur, extension: 'yaml' },
  erklaeringer: { schema: erklaering, extension: 'yaml' },
  resultater: { schema: resultat, extension: 'yaml' },
} as const;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** What an entry of each collection holds. */
export type CollectionData = { readonly [Name in CollectionName]: z.infer<(typeof collections)[Name]['schema']> };
