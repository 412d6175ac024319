import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as definitions, type CollectionName } from './schemas/collections.ts';

const collection = <Name extends CollectionName>(name: Name) => {
  const { schema, extension } = definitions[name];
  return defineCollection({
    loader: glob({ base: `./content/${name}`, pattern: `**/*.${extension}` }),
    schema: schema as (typeof definitions)[Name]['schema'],
  });
};

export const collections = {
  temaer: collection('temaer'),
  artikler: collection('artikler'),
  kilder: collection('kilder'),
  begreber: collection('begreber'),
};
