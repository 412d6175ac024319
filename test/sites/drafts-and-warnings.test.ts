/** What a real build leaves out, what it lets pass, and what it says when a component fails. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { article, source, theme } from '../helpers/content.ts';
import { buildSite, buildWithAstro, killBuildWhen, makeSite, type Site } from '../helpers/site.ts';

const sites: Site[] = [];
const make = (...overlay: Parameters<typeof makeSite>): Site => {
  const site = makeSite(...overlay);
  sites.push(site);
  return site;
};
afterEach(() => {
  for (const site of sites.splice(0)) site.remove();
});

/** Every built file by path, with its text; what Pagefind has packed is unpacked. */
const builtFiles = ({ folder }: Site): [path: string, text: string][] =>
  readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return [join(parentPath, name), (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')];
    });

describe('a draft is nowhere in what is built', () => {
  const withDraft = {
    'content/temaer/proeve.yaml': theme('Prøve', ['en-artikel', 'kladden']),
    'content/artikler/proeve/kladden.mdx': article(
      'Zebraen',
      'Et zebraudsagn [@al-2019]. Se [artiklen](./en-artikel.mdx).',
      'draft: true\n',
    ),
    'content/kilder/al-2019.yaml': source('Al', 2019),
  };

  // Astro takes its mode from the environment, and much development happens in one that says so.
  test.each([
    ['', {}],
    [', also where the machine is set to development', { NODE_ENV: 'development', DEV: '1' }],
  ])('on a machine%s', (_, more) => {
    const site = make(withDraft);
    const { status, output } = buildSite(site, more);
    expect(output).toContain('Portalen er bygget');
    expect(status).toBe(0);
    const files = builtFiles(site);
    const naming = (word: RegExp) => files.filter(([path, text]) => word.test(path) || word.test(text)).map(([path]) => path);
    expect(naming(/en-artikel/).length, 'what is published is found').toBeGreaterThan(3);
    expect(naming(/Et udsagn/).filter((path) => path.endsWith('.pf_fragment')).length, 'the search index is read').toBeGreaterThan(0);
    expect(naming(/zebra|kladden/i)).toEqual([]);
  });
});

test('a warning is told and does not stop the build', () => {
  const site = make({ 'content/kilder/cai-2018.yaml': source('Cai', 2018) });
  const { status, output } = buildSite(site);
  expect(output).toContain('content/kilder/cai-2018.yaml:1:1  kilde-bruges (advarsel)');
  expect(output).toContain('Portalen er bygget');
  expect(status).toBe(0);
});

test('a portal that has no reading paths and no open questions yet has no empty sections for them', () => {
  const site = make();
  const { status, output } = buildSite(site);
  expect(output).not.toMatch(/laeseveje|aabne-spoergsmaal/);
  expect(status).toBe(0);
  const page = (path: string) => readFileSync(join(site.folder, 'dist', path), 'utf8');
  const sections = [...page('index.html').matchAll(/<h2[^>]*>\s*([^<]*?)\s*<\/h2>/g)].map(([, title]) => title);
  expect(sections).toEqual(['Temaer', 'Nyt og revideret', 'Sådan er portalen bygget']);
  expect(page('laeseveje/index.html')).toContain('Der er ingen læseveje endnu.');
});

describe('a build that fails', () => {
  test('in a component says which page, and leaves no dist', () => {
    const site = make({ 'src/components/prose/Forbehold.astro': "---\nthrow new Error('boksen gik i stykker');\n---\n" });
    const { status, output } = buildSite(site);
    expect(output).toContain('boksen gik i stykker');
    // The article itself, or the theme on paper that holds it too.
    expect(output).toMatch(/\/temaer\/proeve\/(?:en-artikel|udskriv)\//);
    expect(status).toBe(1);
    expect(site.hasDist()).toBe(false);
  });

  test('fails with Astro’s own command too', () => {
    const site = make({ 'content/kilder/bo-2020.yaml': '' });
    const { status, output } = buildWithAstro(site);
    expect(output).toContain('content/artikler/proeve/en-artikel.mdx:17:13  kilde-findes');
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(existsSync(join(site.folder, '.dist-ny/index.html'))).toBe(false);
  });

  test('because someone stops it leaves no dist', async () => {
    const site = make();
    await killBuildWhen(site, () => existsSync(join(site.folder, '.dist-ny')), 'SIGTERM');
    expect(site.hasDist()).toBe(false);
  });
});
