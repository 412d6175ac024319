import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as definitions, type CollectionName } from './schemas/collections.ts';

const files = (name: CollectionName) => glob({ base: `./content/${name}`, pattern: `**/*.${definitions[name].extension}` });

export const collections = {
  temaer: defineCollection({ loader: files('temaer'), schema: definitions.temaer.schema }),
  artikler: defineCollection({ loader: files('artikler'), schema: definitions.artikler.schema }),
  kilder: defineCollection({ loader: files('kilder'), schema: definitions.kilder.schema }),
  begreber: defineCollection({ loader: files('begreber'), schema: definitions.begreber.schema }),
};
