/** The pages as readers change them: larger targets, more air in the text, four times the size, own colours, less motion. */
import { expect, type Page, test } from '@playwright/test';
import { lostText } from './lost-text.ts';
import { allPages, kindsOfPage } from './pages.ts';
import { smallTargets } from './targets.ts';

/** What WCAG 1.4.12 lets a reader ask for. A style sheet made by script is not held back by the site's policy. */
const giveAir = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });

for (const [kind, address] of allPages) {
  test(`what can be pressed on the ${kind} page can be hit with a finger`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const { all, faults } = await smallTargets(page);
    expect(all).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  test(`the ${kind} page loses no text when the reader gives it more air`, async ({ page }) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect(await lostText(page), `${width} px, as it is`).toEqual([]);
      await giveAir(page);
      expect(await lostText(page), `${width} px, with air`).toEqual([]);
    }
  });
}

test('the ways on in a card can be hit with a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(kindsOfPage.article);
  await page.locator('#citat-repper-2013-1').click();
  const card = page.locator('#vis-kilde-repper-2013');
  for (const target of [card.getByRole('button', { name: 'Luk' }), card.getByRole('link', { name: 'Om kilden' })]) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

for (const [kind, address] of allPages) {
  test(`the ${kind} page at 400 % is one column with nothing lying over it`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await lostText(page)).toEqual([]);
    const stuck = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility() && ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .filter((element) => element.closest('.table-box') === null && element.getBoundingClientRect().height > innerHeight / 4)
        .map(({ className }) => className),
    );
    expect(stuck).toEqual([]);
  });
}

test('a card at 400 % can be read to its end and closed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(kindsOfPage.article);
  await page.locator('#citat-repper-2013-1').click();
  const card = page.locator('#vis-kilde-repper-2013');
  await expect(card.getByRole('button', { name: 'Luk' })).toBeInViewport({ ratio: 1 });
  await card.getByRole('link', { name: 'Om kilden' }).scrollIntoViewIfNeeded();
  await expect(card.getByRole('link', { name: 'Om kilden' })).toBeInViewport({ ratio: 1 });
  await card.getByRole('button', { name: 'Luk' }).click();
  await expect(card).toBeHidden();
});

test.describe('in colours of the reader’s own', () => {
  test.use({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });

  test('focus, field, button, marks and the place in menu and contents are still seen', async ({ page }) => {
    await page.goto('/soeg/?q=recovery');
    const found = page.locator('[data-search-results] mark').first();
    await expect(found).toBeVisible();
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, borderTopStyle, borderTopWidth, outlineStyle, outlineWidth, textDecorationThickness } =
            getComputedStyle(element);
          return { backgroundColor, borderTopStyle, borderTopWidth, outlineStyle, outlineWidth, textDecorationThickness };
        });
    const ground = (await style('body')).backgroundColor;
    expect((await style('[data-search-results] mark')).backgroundColor).not.toBe(ground);
    for (const bounded of ['main .field', 'main .button']) {
      const { borderTopStyle, borderTopWidth } = await style(bounded);
      expect([borderTopStyle, Number.parseFloat(borderTopWidth) >= 1], bounded).toEqual(['solid', true]);
    }
    await page.getByRole('main').getByRole('searchbox').press('Tab');
    const { outlineStyle, outlineWidth } = await style(':focus-visible');
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);

    await page.goto(kindsOfPage.article);
    const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
    const thickness = (link: string) =>
      menu.getByRole('link', { name: link }).evaluate((element) => getComputedStyle(element).textDecorationThickness);
    expect(await thickness('Temaer')).not.toBe(await thickness('Kilder'));
    const contents = page.getByRole('navigation', { name: 'På denne side' });
    const border = (selector: string) =>
      contents
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderInlineStartColor);
    await contents.getByRole('link', { name: 'Hvad siger forskningen?' }).click();
    await expect(contents.locator('[aria-current]')).toHaveCount(1);
    expect(await border('a[aria-current]')).not.toBe(await border('a:not([aria-current])'));
    expect((await style('.callout')).borderTopStyle).toBe('solid');
    await page.locator('#citat-repper-2013-1').click();
    expect((await style('#vis-kilde-repper-2013')).borderTopStyle).toBe('solid');
  });
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test.describe(`motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test(
      reducedMotion === 'reduce' ? 'a reader who asks for less motion gets none' : 'other readers see pages and cards fade in',
      async ({ page }) => {
        await page.addInitScript(() => {
          addEventListener('pagereveal', (event) => {
            Object.assign(window, { hasFaded: event.viewTransition !== null });
          });
        });
        await page.goto(kindsOfPage.theme);
        await page.getByRole('main').getByRole('link', { name: 'Hvad er peerstøtte?' }).first().click();
        await page.waitForURL(kindsOfPage.article);
        await page.locator('#citat-repper-2013-1').click();
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .map((element) => getComputedStyle(element))
            .some(({ transitionDuration, animationName }) => Number.parseFloat(transitionDuration) > 0 || animationName !== 'none'),
        );
        const hasFaded = await page.evaluate(() => (window as unknown as { hasFaded?: boolean }).hasFaded);
        expect({ moving, hasFaded }).toEqual(
          reducedMotion === 'reduce' ? { moving: false, hasFaded: false } : { moving: true, hasFaded: true },
        );
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
      },
    );
  });
}
