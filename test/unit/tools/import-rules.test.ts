/** Who may import whom: files that break the rule, in a copy of the folders, and what lint says of them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProject } from '../../helpers/project.ts';
import { root } from '../../helpers/root.ts';

const platform = [
  'fs',
  'fs/promises',
  'node:fs',
  'node:fs/promises',
  'astro',
  'astro/config',
  'astro/runtime/server/index.js',
  'astro:content',
  '@astrojs/mdx',
  'vite',
  'virtual:portal',
];
const folders = (...names: string[]): string[] => names.map((name) => `../${name}/x.ts`);

const forbidden: Readonly<Record<string, readonly string[]>> = {
  domain: [...platform, ...folders('markdown', 'checks', 'data', 'integrations', 'tools', 'components', 'layouts', 'pages', 'search')],
  schemas: [...platform, ...folders('markdown', 'checks', 'data', 'integrations', 'tools', 'components', 'layouts', 'pages', 'search')],
  checks: [...platform, ...folders('data', 'integrations', 'tools', 'components', 'layouts', 'pages', 'search')],
  markdown: [...platform, ...folders('data', 'integrations', 'tools', 'components', 'layouts', 'pages', 'search')],
  data: [
    'fs',
    'node:fs',
    'vite',
    '@astrojs/mdx',
    ...folders('checks', 'markdown', 'integrations', 'tools', 'components', 'layouts', 'pages', 'search'),
  ],
  components: [
    'fs',
    'node:fs',
    'vite',
    'astro:content',
    'virtual:portal',
    '../data/published.ts',
    ...folders('checks', 'markdown', 'integrations', 'tools', 'layouts', 'pages'),
  ],
  layouts: ['node:fs', 'astro:content', 'virtual:portal', '../data/published.ts', ...folders('checks', 'integrations', 'tools', 'pages')],
  pages: ['node:fs', 'astro:content', 'virtual:portal', '../data/published.ts', ...folders('checks', 'integrations', 'tools')],
  search: [...platform, ...folders('checks', 'markdown', 'data', 'integrations', 'tools', 'components', 'layouts', 'pages', 'schemas')],
};

const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: folders('schemas'),
  checks: folders('domain', 'schemas', 'markdown'),
  data: ['astro:content', 'virtual:portal', './published.ts', ...folders('domain', 'schemas')],
  components: folders('data', 'domain', 'search', 'schemas'),
  layouts: folders('components', 'data'),
  pages: folders('layouts', 'components', 'data'),
  search: folders('domain'),
  tools: ['node:fs', 'astro', ...folders('integrations', 'checks')],
};

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

/** A file for each import, by path; as a component where only components are. */
const write = (imports: Readonly<Record<string, readonly string[]>>): [path: string, text: string][] =>
  Object.entries(imports).flatMap(([folder, sources]) =>
    sources.flatMap((source, index): [string, string][] => {
      const text = `import * as x from '${source}';\n\nconsole.error(x);\n`;
      const path = `src/${folder}/import-${index}`;
      return [
        [`${path}.ts`, text],
        ...(folder === 'components' ? [[`${path}.astro`, `---\n${text}---\n`] satisfies [string, string]] : []),
      ];
    }),
  );

function refusedByLint(files: readonly (readonly [string, string])[]): string[] {
  const folder = makeProject({
    ...Object.fromEntries(files),
    '.gitignore': 'dist/\n',
    '.biome.json': readFileSync(join(root, '.biome.json'), 'utf8'),
  });
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  const rules = /^lint\/style\/(?:noRestrictedImports|useNodejsImportProtocol)$/;
  return [...new Set(diagnostics.filter(({ category }) => rules.test(category)).map(({ location }) => location.path))].toSorted();
}

test('lint refuses every import that goes against the direction, and no other', () => {
  const wrong = write(forbidden);
  const right = write(allowed).map(([path, text]): [string, string] => [path.replace('import-', 'allowed-'), text]);
  expect(wrong.length).toBeGreaterThan(100);
  expect(refusedByLint([...wrong, ...right])).toEqual(wrong.map(([path]) => path).toSorted());
});
