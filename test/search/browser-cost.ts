/** What the search costs a reader in a real browser: bytes from nothing to the first results, and time once it is there. */
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../src/tools/browser.ts';
import { serveFolder } from '../../src/tools/serve-folder.ts';

export interface BrowserCost {
  /** In kB of 1000 bytes, text compressed: engine, lexicon and index for one query, without the texts of results. */
  readonly median: number;
  readonly heaviest: number;
  /** In milliseconds: from question to ordered list, the index there. */
  readonly typical: number;
  readonly slowest: number;
}

/** Queries asked by one reader in a row, after those that each reader asks first. */
const mostWarm = 60;
const mostCold = 15;

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

export async function measureBrowserCost(site: string, queries: readonly string[]): Promise<BrowserCost> {
  const server = await serveFolder(site, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
  try {
    const bytes: number[] = [];
    for (const query of queries.slice(0, mostCold)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        const isSearch = pathname.startsWith('/pagefind/') || /\/_astro\/open-search/.test(pathname);
        if (isSearch && !pathname.includes('/fragment/')) {
          sizes.push(response.body().then((body) => (/\.(?:js|json)$/.test(pathname) ? gzipSync(body, { level: 9 }).length : body.length)));
        }
      });
      await page.goto(`${origin}/soeg/?${new URLSearchParams({ q: query }).toString()}`);
      await page.waitForFunction(() => performance.getEntriesByName('soegning').length > 0);
      await page.waitForLoadState('networkidle');
      bytes.push((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0));
      await context.close();
    }
    const page = await browser.newPage();
    await page.goto(`${origin}/soeg/`);
    const field = page.getByRole('main').getByRole('searchbox');
    const times: number[] = [];
    // The first round fetches; the second is timed.
    for (const round of [0, 1]) {
      for (const query of queries.slice(0, mostWarm)) {
        await page.evaluate(() => performance.clearMeasures('soegning'));
        await field.fill(query);
        await page.waitForFunction(() => performance.getEntriesByName('soegning').length > 0);
        if (round === 1) times.push(await page.evaluate(() => performance.getEntriesByName('soegning').at(-1)?.duration ?? 0));
      }
    }
    const [kilobytes, milliseconds] = [bytes.map((size) => size / 1000), times].map((list) => list.toSorted((a, b) => a - b)) as [
      number[],
      number[],
    ];
    return { median: at(kilobytes, 0.5), heaviest: at(kilobytes, 1), typical: at(milliseconds, 0.5), slowest: at(milliseconds, 0.95) };
  } finally {
    await browser.close();
    server.close();
  }
}
