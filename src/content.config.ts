import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as definitions, type CollectionName } from './schemas/collections.ts';

/** The id is the path, also of a file called `index`, as the checks have it. */
const files = (name: CollectionName) =>
  glob({
    base: `./content/${name}`,
    pattern: `**/*.${definitions[name].extension}`,
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });

export const collections = {
  temaer: defineCollection({ loader: files('temaer'), schema: definitions.temaer.schema }),
  artikler: defineCollection({ loader: files('artikler'), schema: definitions.artikler.schema }),
  kilder: defineCollection({ loader: files('kilder'), schema: definitions.kilder.schema }),
  begreber: defineCollection({ loader: files('begreber'), schema: definitions.begreber.schema }),
};
