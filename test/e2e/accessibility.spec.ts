/** WCAG 2.2 AA as far as a machine can see, in both colour schemes, on a desk and on a phone. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type AxeNote, axeNote } from './axe-report.ts';
import { allPages, kindsOfPage } from './pages.ts';

/** WCAG from 2.0 A to 2.2 AA, and what axe calls good practice. */
const demands = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).withTags(demands);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [kind, address] of allPages) {
        test(`the ${kind} page has no fault that axe can find`, async ({ page }, { annotations }) => {
          test.slow();
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          const { violations, passes } = await axe(page).analyze();
          const note: AxeNote = { page: kind, colorScheme, width, violations: violations.length };
          annotations.push({ type: axeNote, description: JSON.stringify(note) });
          expect(passes.length).toBeGreaterThan(10);
          // One of the rules that are asked for by their tags alone.
          expect(passes.map(({ id }) => id)).toContain('target-size');
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
        });
      }
    });
  }
}

test('an open popover has no fault that axe can find', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.locator('#citat-repper-2013-1').click();
  await expect(page.locator('#vis-kilde-repper-2013')).toBeVisible();
  const { violations } = await axe(page).include('#vis-kilde-repper-2013').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Gå til indholdet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
});

for (const [kind, address] of allPages) {
  test(`the ${kind} page needs no sideways scrolling at 320 px, nor at double text size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 700 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}

test('on paper there is text, its sources and no buttons or menus', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.locator('#citat-repper-2013-1').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#kilde-repper-2013')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeHidden();
  await expect(page.locator('[popover]').filter({ visible: true })).toHaveCount(0);
});
