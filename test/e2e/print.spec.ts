/** A reader prints: one page, or a whole theme, and reads on paper where nothing can be pressed. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { orphanedHeadings, readSheets } from '../helpers/sheets.ts';
import { kindsOfPage } from './pages.ts';

const sheetsOf = async (page: Page) => readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));

/** What the style sheet writes after the first such element. */
const writtenAfter = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);

const referencesIn = (place: Locator) => place.locator('.reference-text').evaluateAll((all) => all.map((text) => text.textContent?.trim()));

const themes = ['definition', 'organisering', 'implementering', 'evidens', 'historie'];

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  for (const kind of ['home', 'theme', 'article', 'dilemmas', 'source', 'sources', 'term', 'initiative', 'about'] as const) {
    test(`the ${kind} page has its text, and nothing to press`, async ({ page }) => {
      await page.goto(kindsOfPage[kind]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('form, [popover], .heading-link').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('button:not(.cite, .term)').filter({ visible: true })).toHaveCount(0);
    });
  }

  test('what is folded on screen can be read', async ({ page }) => {
    await page.goto(kindsOfPage.theme);
    const folded = page.locator('main details:not([open])');
    expect(await folded.count()).toBeGreaterThan(2);
    for (const details of await folded.all()) await expect(details.locator(':scope > :not(summary)').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(folded.first().locator(':scope > :not(summary)').first()).toBeHidden();
  });

  test('an address that a reader cannot press is written out, once', async ({ page }) => {
    await page.goto('/temaer/evidens/oekonomi/');
    expect(await writtenAfter(page, '.prose a[href^="https://social.dk"]')).toContain('(https://social.dk/');
    expect(await writtenAfter(page, '.prose p a[href^="/"]')).toBe('none');
    expect(await writtenAfter(page, '.reference a[href^="http"]')).toBe('none');
  });

  test('a list of articles tells the address of each', async ({ page }) => {
    await page.goto(kindsOfPage.theme);
    expect(await writtenAfter(page, '.path h3 > a')).toContain('/temaer/definition/hvad-er-peerstoette/');
  });
});

test('the button of an article prints it, and only a script shows it', async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(kindsOfPage.article);
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');

  const without = await browser.newPage({ javaScriptEnabled: false });
  for (const address of [kindsOfPage.article, kindsOfPage.themeForPrint]) {
    await without.goto(new URL(address, page.url()).href);
    await expect(without.locator('button[data-print]')).toHaveCount(1);
    await expect(without.locator('button[data-print]')).toBeHidden();
  }
  await without.close();
});

test('a theme leads to all of it on one page, and that page back', async ({ page }) => {
  await page.goto(kindsOfPage.theme);
  await page.getByRole('link', { name: /^Udskriv hele temaet \(\d+ artikler\)$/ }).click();
  await expect(page).toHaveURL(`${kindsOfPage.theme}udskriv/`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/temaer\/definition\/$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Denne side er lavet til papir')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Tilbage til temaet Definition' }).click();
  await expect(page).toHaveURL(kindsOfPage.theme);
});

for (const theme of themes) {
  test(`the theme ${theme} on paper has every article, in order, with its own sources`, async ({ page }) => {
    await page.goto(`/temaer/${theme}/`);
    const links = page.locator('.path h3 > a');
    const articles = await links.evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute('href') ?? '', title: link.textContent?.trim() })),
    );
    expect(articles.length).toBeGreaterThan(2);

    await page.goto(`/temaer/${theme}/udskriv/`);
    const paper = page.locator('main article');
    expect(await paper.locator('> h2').allInnerTexts()).toEqual(articles.map(({ title }) => title));
    const printed = await Promise.all((await paper.all()).map(referencesIn));
    for (const [index, { href }] of articles.entries()) {
      await page.goto(href, { waitUntil: 'domcontentloaded' });
      const own = await referencesIn(page.locator('#kilder'));
      expect(own.length, href).toBeGreaterThan(0);
      expect(printed[index], href).toEqual(own);
    }
  });

  test(`the outline of the theme ${theme} on paper skips no level, no id stands twice, and nothing can be pressed in the text`, async ({
    page,
  }) => {
    await page.goto(`/temaer/${theme}/udskriv/`);
    const levels = await page.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await expect(page.locator('main article button')).toHaveCount(0);
    await expect(page.locator('main details:not([open])')).toHaveCount(0);
  });
}

test.describe('on the sheets of a PDF', () => {
  test('a heading that ends a sheet would be seen', async ({ page }) => {
    await page.setContent('<h1>A</h1><p>x</p><h2>B</h2><p style="break-before: page">y</p><h2>C</h2><p>z</p>');
    const printed = await sheetsOf(page);
    expect(printed).toMatchObject({ sheets: 2, headings: 3 });
    expect(orphanedHeadings(printed)).toEqual(['heading 2 (H2), sheet 1']);
  });

  for (const kind of [
    'home',
    'theme',
    'article',
    'articleWithTables',
    'dilemmas',
    'models',
    'functions',
    'timeline',
    'source',
    'about',
  ] as const) {
    test(`no heading ends a sheet of the ${kind} page`, async ({ page }) => {
      await page.goto(kindsOfPage[kind]);
      const printed = await sheetsOf(page);
      expect(printed.headings).toBeGreaterThan(3);
      expect(printed.sheets).toBeGreaterThan(1);
      expect(orphanedHeadings(printed)).toEqual([]);
    });
  }

  for (const theme of themes) {
    test(`each article of the theme ${theme} begins a sheet, and no heading ends one`, async ({ page }) => {
      test.slow();
      await page.goto(`/temaer/${theme}/udskriv/`);
      const articles = await page.locator('main article').count();
      const printed = await sheetsOf(page);
      expect(printed.sheets).toBeGreaterThan(articles);
      expect(orphanedHeadings(printed)).toEqual([]);
      const starts = new Map(printed.pieces.filter(({ within }) => within.includes('H2')).map(({ heading, sheet }) => [heading, sheet]));
      // The last ones, since the cover has headings of its own.
      const sheets = [...starts.values()].slice(-articles);
      expect(new Set(sheets).size).toBe(articles);
    });
  }
});
