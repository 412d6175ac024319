/** A reader on a phone pays for every byte: a budget for each kind of page, and the same for every article. */
import { glob, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { allPages, type kindsOfPage } from './pages.ts';
import { type Weight, weighPage } from './weigh-page.ts';

interface Budget {
  readonly total: number;
  readonly script: number;
}

/** In kB of 1000 bytes. */
const article: Budget = { total: 80, script: 8 };

/** The kinds of page that are no article. One that is not named here must keep to the budget of an article. */
const budgets: Partial<Record<keyof typeof kindsOfPage, Budget>> = {
  home: { total: 64, script: 4 },
  themes: { total: 60, script: 4 },
  theme: { total: 62, script: 4 },
  initiatives: { total: 60, script: 4 },
  initiative: { total: 64, script: 4 },
  readingPaths: { total: 60, script: 4 },
  readingPath: { total: 62, script: 4 },
  source: { total: 74, script: 4 },
  sourceWithLongNote: { total: 74, script: 4 },
  terms: { total: 74, script: 4 },
  term: { total: 64, script: 4 },
  about: { total: 64, script: 4 },
  access: { total: 62, script: 4 },
  accessShortcut: { total: 62, script: 4 },
  missing: { total: 58, script: 4 },
  // Lists of everything: of the sources, twice; and of the whole portal, with the field that searches it.
  sources: { total: 82, script: 4 },
  search: { total: 76, script: 11 },
  // With the search engine, the words it knows, the parts of the index that they are asked of, and the texts that are shown.
  results: { total: 280, script: 38 },
  // All the articles of a theme on one page.
  themeForPrint: { total: 110, script: 4 },
};

/** How many pages are read at a time. */
const atOnce = 4;

test('no page is heavier than it may be, and none asks another host', async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const articles = await findArticles();
  expect(articles.length).toBeGreaterThan(40);
  const wanted = [
    ...allPages.map(([kind, address]) => ({ kind, address, budget: budgets[kind as keyof typeof kindsOfPage] ?? article })),
    ...articles.map((address) => ({ kind: 'article', address, budget: article })),
  ];
  const weighed: Weighed[] = [];
  for (let next = 0; next < wanted.length; next += atOnce) {
    const weights = wanted
      .slice(next, next + atOnce)
      .map(async (page) => ({ ...page, weight: await weighPage(browser, baseURL ?? '', page.address) }));
    weighed.push(...(await Promise.all(weights)));
  }
  console.log(tableOf(weighed));

  const tooHeavy = weighed.filter(({ weight, budget }) => weight.total > budget.total * 1000 || weight.script > budget.script * 1000);
  expect(tooHeavy.map(rowOf)).toEqual([]);
  expect(weighed.flatMap(({ weight }) => weight.foreign)).toEqual([]);
});

interface Weighed {
  readonly kind: string;
  readonly address: string;
  readonly budget: Budget;
  readonly weight: Weight;
}

async function findArticles(): Promise<string[]> {
  const addresses: string[] = [];
  for await (const file of glob('temaer/*/*/index.html', { cwd: 'dist' })) {
    const html = await readFile(`dist/${file}`, 'utf8');
    if (html.includes('<meta name="dcterms.type" content="Artikel"')) addresses.push(`/${file.replace(/index\.html$/, '')}`);
  }
  return addresses.toSorted();
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

function rowOf({ kind, address, budget, weight }: Weighed): string {
  const { html, css, script, font, other, total } = weight;
  const limits = `${String(budget.total).padStart(7)}${String(budget.script).padStart(7)}`;
  return `${kind.padEnd(20)}${[html, css, script, font, other, total].map(kB).join('')}${limits}  ${address}`;
}

/** The kinds of page, then the articles from the heaviest. */
function tableOf(weighed: readonly Weighed[]): string {
  const head = ['html', 'css', 'script', 'fonts', 'other', 'sum', 'budget', 'script'].map((name) => name.padStart(7)).join('');
  const kinds = weighed.slice(0, allPages.length);
  const articles = weighed.slice(allPages.length).toSorted((one, other) => other.weight.total - one.weight.total);
  return `\n${'kB'.padEnd(20)}${head}\n${[...kinds, ...articles].map(rowOf).join('\n')}\n`;
}
