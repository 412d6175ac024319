/** WCAG 2.2 AA as far as a machine can see, in every state of the search, in both colour schemes, on a desk and on a phone. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';
import { smallTargets } from './targets.ts';

const demands = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const withoutIndex = (page: Page) => page.route('**/pagefind/**', (route) => route.abort());

async function askInDialog(page: Page, query: string): Promise<void> {
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
}

/** How a reader comes to each state, and what shows that it is reached. */
const states: Readonly<Record<string, { readonly reach: (page: Page) => Promise<unknown>; readonly sign: string }>> = {
  'dialog, nothing written': { reach: (page) => askInDialog(page, ''), sign: 'dialog[open]' },
  'dialog, list open': {
    reach: async (page) => {
      await askInDialog(page, 'recovery');
      await expect(page.locator('dialog [role=option]').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
    sign: 'dialog [aria-selected=true]',
  },
  'dialog, correction': { reach: (page) => askInDialog(page, 'suppervision'), sign: 'dialog .search-note' },
  'dialog, definition': { reach: (page) => askInDialog(page, 'erfaringskompetence'), sign: 'dialog .search-definition' },
  'dialog, sources': { reach: (page) => askInDialog(page, 'repper'), sign: 'dialog [role=option]' },
  'dialog, nothing found': { reach: (page) => askInDialog(page, 'xyzzyqwerty'), sign: 'dialog .search-note' },
  'dialog, no index': { reach: (page) => withoutIndex(page).then(() => askInDialog(page, 'recovery')), sign: 'dialog .fault' },
  'page, correction': { reach: (page) => page.goto('/soeg/?q=suppervision'), sign: '[data-search-results] > li' },
  'page, definition': { reach: (page) => page.goto('/soeg/?q=erfaringskompetence'), sign: '.search-definition' },
  'page, sources': { reach: (page) => page.goto('/soeg/?q=repper'), sign: '[data-search-results] > li' },
  'page, nothing found': { reach: (page) => page.goto('/soeg/?q=xyzzyqwerty&art=Artikel'), sign: '[data-search-empty]' },
  'page, no index': { reach: (page) => withoutIndex(page).then(() => page.goto('/soeg/?q=recov')), sign: '[data-search-error]' },
  'page, filters open': {
    async reach(page) {
      await page.goto('/soeg/?q=recovery&art=Artikel&tema=Evidens');
      const fold = page.locator('[data-search-toggle]');
      await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
      if (await fold.isVisible()) await fold.click();
    },
    sign: '.search-filters input:checked',
  },
  'an article, words marked': { reach: (page) => page.goto(`${kindsOfPage.article}?marker=recovery`), sign: '.arrival-marks' },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [name, { reach, sign }] of Object.entries(states)) {
        test(`the search has no fault that axe can find: ${name}`, async ({ page }) => {
          test.slow();
          await reach(page);
          await expect(page.locator(sign).first()).toBeVisible();
          // Half a fade is another colour.
          await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
          const { violations, passes } = await new AxeBuilder({ page }).withTags(demands).analyze();
          expect(passes.length).toBeGreaterThan(10);
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
        });
      }
    });
  }
}

for (const [name, { reach, sign }] of Object.entries(states)) {
  test(`nothing is cut off or too small to hit at 320 px: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await reach(page);
    await expect(page.locator(sign).first()).toBeVisible();
    const overflow = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog[open]')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(Math.max(...overflow)).toBeLessThanOrEqual(0);
    const { all, faults } = await smallTargets(page);
    expect(all).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });
}
