/** A reader without a mouse: every stop is seen, nothing lies over it, and the order is that of the text. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';
import { faultsOf, listStops, tab, tabThrough } from './tab-order.ts';

/** What the reader of each width walks through. Lists of hundreds of links tell nothing that a shorter one does not. */
const walks = {
  1280: ['home', 'theme', 'article', 'models', 'source', 'results', 'access'],
  390: ['home', 'article', 'results'],
} as const;

for (const [width, kinds] of Object.entries(walks)) {
  for (const kind of kinds) {
    test(`Tab leads through the ${kind} page at ${width} px in the order of the text, and is always seen`, async ({ page }, info) => {
      test.slow();
      await page.setViewportSize({ width: Number(width), height: 800 });
      await page.goto(kindsOfPage[kind]);
      await page.waitForLoadState('networkidle');
      const stops = await tabThrough(page);
      await writeFile(info.outputPath('tab-order.txt'), `${listStops(stops)}\n`);
      expect(stops[0]?.name).toBe('Gå til indholdet');
      expect(stops.length).toBeGreaterThan(12);
      expect(faultsOf(stops)).toEqual([]);
    });
  }
}

test('from a citation into its card, back with Escape, and on in the text', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const cite = page.locator('#citat-repper-2013-1');
  const card = page.locator('#vis-kilde-repper-2013');
  await cite.focus();
  const next = await tab(page);
  await tab(page, 'Shift+Tab');
  await expect(cite).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  const first = await tab(page);
  expect(first?.faults).toEqual([]);
  await expect(card.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(cite).toBeFocused();

  // The long way: through the card and out of it, to what comes after the citation. The card does not stay and hide it.
  await page.keyboard.press('Enter');
  const inside = (await card.getByRole('link').count()) + (await card.getByRole('button').count());
  for (let steps = 0; steps < inside; steps++) await tab(page);
  await expect(card.getByRole('button', { name: 'Luk' })).toBeFocused();
  const after = await tab(page);
  expect(after).toEqual({ ...next, faults: [] });
  await expect(card).toBeHidden();
});

test('a card that the mouse has opened keeps still while the reader presses in it', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const card = page.locator('#vis-kilde-repper-2013');
  await page.locator('#citat-repper-2013-1').click();
  await card.locator('p').first().click();
  await expect(card).toBeVisible();
  expect(await card.evaluate((element) => element.matches(':focus-visible'))).toBe(false);
});

test('from the field through the results, and on to those that come when more are asked for', async ({ page }) => {
  await page.goto(kindsOfPage.search);
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('recovery');
  const results = page.locator('[data-search-results] > li');
  await expect(results).toHaveCount(10);
  expect((await tab(page))?.name).toBe('Søg');
  // Out of what was done with the query; then over the choices, to the order of the results.
  expect((await tab(page))?.name).toBe('recovery');
  expect((await tab(page))?.name).toBe('Gå til resultaterne');
  await page.keyboard.press('Enter');
  expect(await tab(page)).toMatchObject({ name: 'Relevans', faults: [] });
  // What the glossary says of the word, and what its namesakes have written, stand before the results.
  const links = await results.getByRole('link').all();
  const isThere = () => links[0]?.evaluate((link) => link === document.activeElement);
  for (let stop = 0; stop < 4 && !(await isThere()); stop++) expect((await tab(page))?.faults).toEqual([]);
  for (const [index, link] of links.entries()) {
    if (index > 0) expect((await tab(page))?.faults).toEqual([]);
    await expect(link).toBeFocused();
  }
  expect(await tab(page)).toMatchObject({ name: 'Vis flere', faults: [] });
  await page.keyboard.press('Enter');
  await expect(results.nth(10).getByRole('link')).toBeFocused();
});
