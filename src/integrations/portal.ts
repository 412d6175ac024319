/**
 * Joins the content to Astro: reads it, refuses to build when it is broken, hands it to the
 * Markdown plugins, and gives it to the pages as the module `virtual:portal`.
 */
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { formatProblems, type Problem } from '../checks/problem.ts';
import { features } from '../markdown/features.ts';
import { type PortalSource, portalHastPlugins, portalMdastPlugins } from '../markdown/portal-plugins.ts';
import { type LoadedPortal, loadPortal } from './load-portal.ts';
import { PortalError } from '../domain/portal-error.ts';

/** @throws PortalError with the whole list when one of the problems is an error */
export function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new PortalError(`Portalen bliver ikke bygget, før disse fejl er rettet:\n\n${formatProblems(problems)}`);
  }
}

export function portal(): AstroIntegration {
  return {
    name: 'portal',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const writing = command === 'dev';
        const loaded = await loadPortal(root, writing);
        if (command === 'build') refuseErrors(loaded.problems);
        if (command !== 'preview') report(loaded.problems, logger);
        const source = { root: config.root, current: loaded } satisfies PortalSource;
        updateConfig({
          markdown: { processor: satteri({ features, mdastPlugins: portalMdastPlugins(source), hastPlugins: portalHastPlugins(source) }) },
          vite: { plugins: [portalModule(source, () => loadPortal(root, writing), logger)] },
        });
      },
    },
  };
}

function report(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
}

const moduleName = 'virtual:portal';
const resolvedName = `\0${moduleName}`;

/** Serves the module, and reads everything again when a file in `content/` changes during writing. */
function portalModule(source: { current: LoadedPortal }, load: () => Promise<LoadedPortal>, logger: AstroIntegrationLogger): Plugin {
  return {
    name: moduleName,
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load: (id) => (id === resolvedName ? `export default ${JSON.stringify(source.current.portal)};` : undefined),
    configureServer(server) {
      let reading: Promise<void> = Promise.resolve();
      server.watcher.on('all', (_event, path) => {
        if (!/[\\/](?:content|public)[\\/]/.test(path)) return;
        reading = reading.then(async () => {
          // An editor's program may replace a file while it is read; the next event comes with the whole one.
          const loaded = await load().catch((error: unknown) => logger.error(String(error)));
          if (!loaded) return;
          source.current = loaded;
          report(source.current.problems, logger);
          for (const environment of Object.values(server.environments)) {
            for (const [id, module] of environment.moduleGraph.idToModuleMap) {
              if (id === resolvedName || /\.mdx(\?|$)/.test(id)) environment.moduleGraph.invalidateModule(module);
            }
            environment.hot.send({ type: 'full-reload' });
          }
        });
      });
    },
  };
}
