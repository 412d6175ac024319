/**
 * Real builds of sites with one thing wrong. Astro logs many of these faults and ends well; the
 * portal must not. What is asserted is the exit status, the words, and that no `dist` is left.
 */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { article, source, term } from '../helpers/content.ts';
import { buildSite, killBuildWhen, makeSite, type Site } from '../helpers/site.ts';

const sites: Site[] = [];
const make = (...overlay: Parameters<typeof makeSite>): Site => {
  const site = makeSite(...overlay);
  sites.push(site);
  return site;
};
afterEach(() => {
  for (const site of sites.splice(0)) site.remove();
});

/** A site as if it had been built before: an old `dist` must not outlive a failed build. */
function withOldDist(site: Site): Site {
  mkdirSync(join(site.folder, 'dist'));
  writeFileSync(join(site.folder, 'dist/index.html'), 'gammel');
  return site;
}

function expectRefusal(site: Site, ...words: string[]): void {
  const { status, output } = buildSite(site);
  expect(output).toContain(words[0]);
  for (const word of words) expect(output).toContain(word);
  expect(status).toBe(1);
  expect(site.hasDist()).toBe(false);
}

const articlePath = 'content/artikler/proeve/en-artikel.mdx';
const themeWith = (...slugs: string[]) =>
  `title: Prøve\nquestion: Virker det?\nlead: En prøve.\ncolour: fjord\nmark: meeting\norder: 1\nreadingOrder:\n${slugs.map((slug) => `  - ${slug}\n`).join('')}`;

describe('a whole site', () => {
  test('is built, with pages, a search index and headers', () => {
    const site = make();
    const { status, output } = buildSite(site);
    expect(output).toContain('Portalen er bygget');
    expect(status).toBe(0);
    for (const file of [
      'index.html',
      'temaer/proeve/en-artikel/index.html',
      'kilder/bo-2020/index.html',
      'kilder/bo-2020.bib',
      'begreber/et-ord/index.html',
      'pagefind/pagefind.js',
      '_headers',
      'robots.txt',
      'sitemap-index.xml',
    ]) {
      expect(existsSync(join(site.folder, 'dist', file)), file).toBe(true);
    }
    expect(existsSync(join(site.folder, '.dist-ny'))).toBe(false);
    expect(existsSync(join(site.folder, '.bygger'))).toBe(false);
  });

  test('may have folders that are empty or not there, and nothing is said of them', () => {
    const site = make({ 'content/begreber/et-ord.mdx': '', [articlePath]: article('En artikel', 'Et udsagn [@bo-2020].') });
    mkdirSync(join(site.folder, 'content/dilemmaer'));
    expect(existsSync(join(site.folder, 'content/initiativer'))).toBe(false);
    expect(buildSite(site)).toEqual({ status: 0, output: 'Portalen er bygget i dist/.\n' });
  });
});

describe('what Astro only logs stops the build', () => {
  const faults: readonly (readonly [name: string, overlay: Record<string, string | Uint8Array>, words: readonly string[]])[] = [
    [
      'a source that is cited and not there',
      { [articlePath]: article('En artikel', 'Et udsagn [@bo-2021].') },
      [`${articlePath}:17:13  kilde-findes`, 'Kilden «bo-2021» findes ikke', 'Mente du «bo-2020»?'],
    ],
    [
      'a link to a file that is not there',
      { [articlePath]: article('En artikel', 'Se [mere](./mangler.mdx) [@bo-2020].') },
      [`${articlePath}:17:4  link-findes`, 'content/artikler/proeve/mangler.mdx findes ikke'],
    ],
    [
      'a picture whose file is not there',
      { [articlePath]: article('En artikel', '![En figur](./figur.svg) [@bo-2020]') },
      ['billede-kan-ses', 'content/artikler/proeve/figur.svg findes ikke'],
    ],
    [
      'a file that no collection reads, so that it would have no id',
      { 'content/kilder/uden-plads.yml': source('Al', 2019) },
      ['content/kilder/uden-plads.yml:1:1  fil-har-plads'],
    ],
    [
      'two files that want one id',
      {
        'content/temaer/proeve.yaml': themeWith('en-artikel', 'to-artikel'),
        [articlePath]: article('En artikel', 'Tekst [@bo-2020].', 'slug: ens\n'),
        'content/artikler/proeve/to-artikel.mdx': article('To artikel', 'Tekst.', 'slug: ens\n'),
      },
      ['felter-er-gyldige', 'Feltet «slug» findes ikke.', `${articlePath}:15:1`, 'to-artikel.mdx:15:1'],
    ],
    [
      'two files with one address, in capital and small letters',
      { 'content/kilder/Bo-2020.yaml': source('Bo', 2020, 'En anden bog') },
      ['filnavn-er-adresse', 'navn-er-unikt', 'Adressen /kilder/bo-2020/'],
    ],
    [
      'an article that is named and not there',
      { 'content/temaer/proeve.yaml': themeWith('en-artikel', 'mangler') },
      ['content/temaer/proeve.yaml:9:5  tema-findes', '«mangler»'],
    ],
    [
      'a text that is code',
      {
        [articlePath]: article(
          'En artikel',
          'Hjem: {process.env.HOME} <script>alert(1)</script> <img src="x" onerror="alert(1)" /> [@bo-2020]',
        ),
      },
      ['tekst-er-uden-kode', '<script> er HTML', 'kode i «onerror»'],
    ],
    [
      'a tag that is unknown',
      { [articlePath]: article('En artikel', '<Ukendt />\n\nTekst [@bo-2020].') },
      ['tag-er-kendt', '<Ukendt> findes ikke'],
    ],
    [
      'a file that is not UTF-8',
      { 'content/kilder/bo-2020.yaml': Uint8Array.from([...new TextEncoder().encode(source('Bo', 2020)), 0xe6, 0x0a]) },
      ['content/kilder/bo-2020.yaml:9:1  fil-kan-laeses'],
    ],
  ];

  test.each(faults)('%s', (_name, overlay, words) => {
    expectRefusal(withOldDist(make(overlay)), 'Portalen bliver ikke bygget', ...words);
  });

  test('fields of a wrong kind, told in Danish and all at once', () => {
    const site = make({
      [articlePath]: article('En artikel', 'Tekst [@bo-2020].')
        .replace('lead: Kort om artiklen.', 'lead: 7')
        .replace(/nextReview: .*/, 'nextReview: 2026-02-30')
        .replace('  - professional', '  - alle'),
      'content/begreber/et-ord.mdx': term('et ord', 'Mere.').replace('definition: Et ord i en prøve.', 'defintion: Et ord.'),
    });
    const { output } = buildSite(site);
    expectRefusal(
      site,
      '«lead»',
      'Skal være tekst',
      '«nextReview»',
      'Er ikke en dato, der findes',
      '«audiences[1]»',
      'Mente du «definition»?',
      'Feltet «definition» mangler',
      '5 fejl',
    );
    expect(output).not.toMatch(/expected|invalid|required|received|InvalidContentEntry/i);
  });
});

describe('what would be left out, or let in, without a word', () => {
  test('an article called index has a page like any other', () => {
    const site = make({
      'content/temaer/proeve.yaml': themeWith('en-artikel', 'index'),
      'content/artikler/proeve/index.mdx': article('Indeks', 'Se [artiklen](./en-artikel.mdx) [@bo-2020].'),
      [articlePath]: article('En artikel', '[Et ord](../../begreber/et-ord.mdx) i [indekset](./index.mdx) [@bo-2020].'),
    });
    const { status, output } = buildSite(site);
    expect(output).toContain('Portalen er bygget');
    expect(status).toBe(0);
    expect(existsSync(join(site.folder, 'dist/temaer/proeve/index/index.html'))).toBe(true);
  });

  test('a file that is only a link to another is refused', () => {
    const site = make();
    symlinkSync('/etc/hostname', join(site.folder, 'content/begreber/skjult.mdx'));
    expectRefusal(site, 'content/begreber/skjult.mdx:1:1  fil-kan-laeses', 'genvej');
  });

  test('a portal without an article is refused', () => {
    const site = make({
      [articlePath]: '',
      'content/temaer/proeve.yaml': '',
      'content/kilder/bo-2020.yaml': '',
      'content/begreber/et-ord.mdx': '',
    });
    expectRefusal(site, 'portal-har-indhold', 'Der er ingen artikel at udgive.');
  });
});

describe('faults that only the build can show', () => {
  test('an error in a page leaves no half-built site', () => {
    const site = make({ 'src/pages/fejl.astro': "---\nthrow new Error('noget gik galt');\n---\n" });
    expectRefusal(withOldDist(site), 'noget gik galt');
  });

  test('two pages with one address stop the build', () => {
    const site = make({ 'src/pages/om/index.astro': '<h1>Dobbelt</h1>\n' });
    expectRefusal(site, '/om');
  });

  // Past the checks, as a fault in them would let it: Astro's own pages would be empty, and the build end well.
  test('an article whose text fails to load never comes out empty', () => {
    const withoutRules = "import type { Rule } from './problem.ts';\n\nexport const rules: readonly Rule[] = [];\n";
    const site = make({
      'src/checks/rules.ts': withoutRules,
      [articlePath]: article('En artikel', 'export const x = JSON.parse("{");\n\nTekst [@bo-2020].'),
    });
    expectRefusal(site, 'SyntaxError', 'en-artikel');
  });

  test('a button that opens nothing stops the build', () => {
    const site = make({
      'src/pages/knap.astro':
        '<!doctype html>\n<html lang="da"><body><button type="button" popovertarget="ingen">Vis</button><a href="/om/#ingen">Om</a></body></html>\n',
    });
    expectRefusal(site, '/knap/ har en knap til «ingen»', '/knap/ linker til /om/#ingen');
  });

  test('a search index that cannot be written stops the build', () => {
    const site = make({ 'public/pagefind': 'en fil, hvor mappen skulle være' });
    expectRefusal(withOldDist(site), 'Søgeindekset kunne ikke skrives');
  });
});

describe('an interrupted build', () => {
  test('leaves no dist, and does not stand in the way of the next', async () => {
    const site = withOldDist(make());
    await killBuildWhen(
      site,
      () => existsSync(join(site.folder, '.dist-ny/index.html')) || existsSync(join(site.folder, '.dist-ny/_astro')),
    );
    expect(site.hasDist()).toBe(false);
    const { status } = buildSite(site);
    expect(status).toBe(0);
    expect(existsSync(join(site.folder, 'dist/index.html'))).toBe(true);
  });

  test('a second build is told to wait for the first', () => {
    const site = make();
    writeFileSync(join(site.folder, '.bygger'), String(process.pid));
    expectRefusal(site, 'ved at blive bygget i et andet vindue');
  });
});
