/** A page can be read at once on a slow connection, and nothing moves when the fonts arrive. */
import { expect, type Page, test } from '@playwright/test';
import { allPages } from './pages.ts';

declare global {
  interface Window {
    /** Every shift of what is in view that the reader has not caused, and what moved. */
    shifts: { value: number; moved: string[] }[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

const watchShifts = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (!hadRecentInput) window.shifts.push({ value, moved: sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const firstPaint = (page: Page) => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);

async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      window.scrollTo(0, top);
      await frame();
      await frame();
    }
  });
}

for (const width of [1280, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const [kind, address] of allPages) {
      test(`the ${kind} page is there before its fonts, and stands still when they come`, async ({ page }) => {
        let fonts = 0;
        // No font comes before the page is seen: were the page to wait for one, it would never be.
        const seen = Promise.withResolvers<void>();
        await page.route('**/*.woff2', async (route) => {
          fonts++;
          await seen.promise;
          await route.continue();
        });
        await page.addInitScript(watchShifts);
        await page.goto(address, { waitUntil: 'commit' });
        await expect.poll(() => firstPaint(page)).toBe(1);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        seen.resolve();
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        await readToTheEnd(page);

        expect(fonts).toBeGreaterThanOrEqual(2);
        const shifts = await page.evaluate(() => window.shifts);
        expect(
          shifts.reduce((sum, { value }) => sum + value, 0),
          JSON.stringify(shifts),
        ).toBeLessThanOrEqual(0.02);
      });
    }
  });
}
