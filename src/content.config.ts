import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { collections as definitions, type CollectionName } from './schemas/collections.ts';

/** Astro warns, in English, of a folder that is empty or not there. The checks say what has to be there. */
const withoutWarnings = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => loader.load({ ...context, logger: Object.assign(Object.create(context.logger), { warn: () => {} }) }),
});

/** The id is the path, also of a file called `index`, as the checks have it. */
const files = (name: CollectionName) =>
  withoutWarnings(
    glob({
      base: `./content/${name}`,
      pattern: `**/*.${definitions[name].extension}`,
      generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    }),
  );

export const collections = {
  temaer: defineCollection({ loader: files('temaer'), schema: definitions.temaer.schema }),
  artikler: defineCollection({ loader: files('artikler'), schema: definitions.artikler.schema }),
  kilder: defineCollection({ loader: files('kilder'), schema: definitions.kilder.schema }),
  begreber: defineCollection({ loader: files('begreber'), schema: definitions.begreber.schema }),
  initiativer: defineCollection({ loader: files('initiativer'), schema: definitions.initiativer.schema }),
  laeseveje: defineCollection({ loader: files('laeseveje'), schema: definitions.laeseveje.schema }),
  'aabne-spoergsmaal': defineCollection({ loader: files('aabne-spoergsmaal'), schema: definitions['aabne-spoergsmaal'].schema }),
  modeller: defineCollection({ loader: files('modeller'), schema: definitions.modeller.schema }),
  dilemmaer: defineCollection({ loader: files('dilemmaer'), schema: definitions.dilemmaer.schema }),
  arbejdspladser: defineCollection({ loader: files('arbejdspladser'), schema: definitions.arbejdspladser.schema }),
  jobfunktioner: defineCollection({ loader: files('jobfunktioner'), schema: definitions.jobfunktioner.schema }),
  tidslinje: defineCollection({ loader: files('tidslinje'), schema: definitions.tidslinje.schema }),
  figurer: defineCollection({ loader: files('figurer'), schema: definitions.figurer.schema }),
  erklaeringer: defineCollection({ loader: files('erklaeringer'), schema: definitions.erklaeringer.schema }),
  resultater: defineCollection({ loader: files('resultater'), schema: definitions.resultater.schema }),
};
