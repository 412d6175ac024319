/**
 * The four collections, by the name of their folder in `content/`. The content
 * config, the checks and the JSON schemas for the editor's program all read them here.
 */
import { artikel } from './artikel.ts';
import { begreb } from './begreb.ts';
import { kilde } from './kilde.ts';
import { tema } from './tema.ts';

export const collections = {
  temaer: { schema: tema, extension: 'yaml' },
  artikler: { schema: artikel, extension: 'mdx' },
  kilder: { schema: kilde, extension: 'yaml' },
  begreber: { schema: begreb, extension: 'mdx' },
} as const;

export type CollectionName = keyof typeof collections;
