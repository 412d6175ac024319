/** What is done to the built pages: the headers, the search index and the last look at them. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkPages } from './check-pages.ts';
import { securityHeaders } from './policy.ts';
import { writeSearchIndex } from './search-index.ts';

export function finishBuild(): AstroIntegration {
  return {
    name: 'finish-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await checkPages(folder);
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        await writeFile(`${folder}_headers`, `/*\n${lines.join('\n')}\n`);
        const { pages } = await writeSearchIndex(folder);
        logger.info(`Søgeindekset dækker ${pages} sider.`);
      },
    },
  };
}
