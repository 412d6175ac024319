import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, passthroughImageService } from 'astro/config';
import { finishBuild } from './src/integrations/finish-build.ts';
import { portal } from './src/integrations/portal.ts';
import { isListed, lastModified } from './src/integrations/last-modified.ts';
import { site } from './src/site.ts';

/** What the style sheet is written for: `light-dark()` and other newer features are spelt out for these. */
const browsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4', 'ios16.4'];

/**
 * What is loaded late has no style sheet of its own and little to preload; Vite's helper for both would be a third of
 * every page's script. Each part has its own copy of what takes its place, which is less than a request.
 */
const loadPlainly = {
  name: 'load-plainly',
  enforce: 'pre',
  resolveId: (id, importer) => (id.endsWith('vite/preload-helper.js') ? `\0load-plainly:${importer}` : undefined),
  load: (id) => (id.startsWith('\0load-plainly:') ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  site: site.url,
  // Built to the side; src/tools/build.ts puts it in its place when it is whole.
  outDir: './.dist-ny',
  trailingSlash: 'always',
  // 'jsx' eats the space between inline elements on two lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Nothing inline, so that the security policy holds.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    plugins: [tailwindcss(), loadPlainly],
    // Astro marks each MDX module with a directive that its bundler then warns of.
    build: {
      assetsInlineLimit: 0,

      cssTarget: browsers,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  markdown: { syntaxHighlight: false },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // Schemas in .astro/collections/, from which VS Code completes the fields of articles.
  experimental: { contentIntellisense: true },
  integrations: [portal(), mdx({ optimize: true }), sitemap({ filter: isListed, serialize: lastModified(process.cwd()) }), finishBuild()],
});
