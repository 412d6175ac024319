/** What is done to the built pages: the last look at them, the headers and the search index. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasOwnPage } from '../domain/addresses.ts';
import { allEntries, isDraft } from '../domain/corpus.ts';
import { checkPages } from './check-pages.ts';
import { securityHeaders } from './policy.ts';
import { readContent } from './read-content.ts';
import { writeSearchIndex } from './search-index.ts';

export function finishBuild(): AstroIntegration {
  let root = '';
  return {
    name: 'finish-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const corpus = readContent(root);
        const published = allEntries(corpus).filter((entry) => !isDraft(entry));
        const searched = published.filter(({ collection }) => !['temaer', 'erklaeringer'].includes(collection) && hasOwnPage(collection));
        await checkPages(
          folder,
          searched.map(({ address }) => address),
        );
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        await writeFile(`${folder}_headers`, `/*\n${lines.join('\n')}\n`);
        await writeSearchIndex({
          folder,
          expected: searched.length,
          terms: corpus.begreber.flatMap(({ id, address, data }) => (data ? [{ ...data, id, address }] : [])),
          everydayWords: corpus.everydayWords,
        });
      },
    },
  };
}
