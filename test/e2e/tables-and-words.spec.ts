/** Tables that keep their headings in sight, and long words that break where a reader would break them. */
import { glob, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

const outcomes = '/temaer/evidens/hvad-siger-forskningen/';
/** The table of the text; the one in words under a figure is folded. */
const tableBox = '.table-box:not(.figure *)';
const longTitle = '/temaer/definition/levede-erfaringer-og-erfaringskompetence/';

/** The built pages as addresses, each with its HTML. */
async function builtPages(): Promise<(readonly [address: string, html: string])[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: 'dist' }))).map((file) => file.replaceAll('\\', '/'));
  return Promise.all(files.map(async (file) => [`/${file.replace(/index\.html$/, '')}`, await readFile(`dist/${file}`, 'utf8')] as const));
}

test('a table is called by its heading, and its rows and columns have names', async ({ page }) => {
  await page.goto(outcomes);
  const table = page.getByRole('group', { name: 'Tabel: Hvad er resultatet for hvert mål?', exact: true }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Mål', 'Resultat i ord', 'Andre tal (95 %-konfidensinterval)']);
  await expect(table.getByRole('rowheader', { name: 'Selvstigmatisering', exact: true })).toBeVisible();
});

test('no two tables on a page have one name', async () => {
  const names = (await builtPages()).map(([, html]) =>
    [...html.matchAll(/class="table-box"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name),
  );
  expect(names.flat().length).toBeGreaterThan(40);
  expect(names.filter((own) => new Set(own).size < own.length)).toEqual([]);
});

for (const [name, width, address, index] of [
  ['the outcomes on a phone', 390, outcomes, 0],
  ['the models on a phone', 390, kindsOfPage.models, 0],
  ['the models on a tablet', 900, kindsOfPage.models, 0],
  ['the outcomes on a desk', 1280, outcomes, 0],
  ['the models on a desk', 1280, kindsOfPage.models, 0],
] as const) {
  test(`the headings of a long table stay in sight: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(address);
    const box = page.locator(tableBox).nth(index);
    const row = box.locator('tbody tr').nth(4);
    await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect(row).toBeInViewport();
    const top = await box
      .locator('thead th')
      .first()
      .evaluate((cell) => cell.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(4);
  });
}

test('on a phone the first column stays in sight while the others scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(outcomes);
  const box = page.locator(tableBox).first();
  const left = () =>
    box
      .locator('tbody th')
      .first()
      .evaluate((cell) => cell.getBoundingClientRect().left);
  const before = await left();
  expect(await box.evaluate((element) => (element.scrollLeft = 150))).toBe(150);
  expect(await left()).toBe(before);
});

test('no table is wider than the page, and none has a column that is too narrow to read', async ({ page }) => {
  test.setTimeout(240_000);
  const addresses = (await builtPages()).filter(([, html]) => html.includes('class="table-box"')).map(([address]) => address);
  expect(addresses.length).toBeGreaterThan(30);
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    for (const width of [320, 390, 700, 1000, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const { overflow, outside, narrow } = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        outside: [...document.querySelectorAll('.table-box')].filter(
          (box) => getComputedStyle(box).overflowX === 'visible' && box.scrollWidth > box.clientWidth,
        ).length,
        narrow: [...document.querySelectorAll('.table-box thead th')].filter(
          (cell) => cell.checkVisibility() && cell.getBoundingClientRect().width < 112,
        ).length,
      }));
      if (overflow > 0 || outside > 0 || narrow > 0) faults.push(`${address} ${width}: ${overflow} ${outside} ${narrow}`);
    }
  }
  expect(faults).toEqual([]);
});

test('a table is a stop for the keyboard where it scrolls, and only there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(outcomes);
  const box = page.locator(tableBox).first();
  await expect(box).toHaveAttribute('tabindex', '0');
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await box.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.setViewportSize({ width: 1280, height: 700 });
  await expect(box).toHaveAttribute('tabindex', '-1');
});

test('what the keyboard comes to in a table does not lie behind its headings', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(outcomes);
    const table = page.locator(`${tableBox} table`).first();
    const stops = table.locator('tbody').getByRole('button');
    const count = await stops.count();
    expect(count).toBeGreaterThan(20);
    await stops.last().focus();
    const hidden: (string | null)[] = [];
    for (let steps = 1; steps < count; steps++) {
      await page.keyboard.press('Shift+Tab');
      const [name, top, bottom, left] = await table.locator(':focus').evaluate((stop) => {
        const head = stop.closest('table')?.querySelector('thead th')?.getBoundingClientRect();
        const place = stop.getBoundingClientRect();
        // A stop in the first column lies in it, not behind it.
        return [stop.textContent, place.top - (head?.bottom ?? 0), place.bottom, stop.closest('th') ? 0 : place.left - (head?.right ?? 0)];
      });
      if (top < 0 || bottom > 700 || left < 0) hidden.push(name);
    }
    expect(hidden, `${width} px`).toEqual([]);
  }
});

test('without script a table that scrolls is a stop all the same', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 700 }, baseURL: baseURL ?? '' });
  await page.goto(outcomes);
  await expect(page.locator(tableBox).first()).toHaveAttribute('tabindex', '0');
  await page.close();
});

for (const [width, size] of [
  [390, 35],
  [320, 28],
] as const) {
  test(`a long word breaks a title at ${width} px, and the letters stay large`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(longTitle);
    const title = page.getByRole('heading', { level: 1, name: 'Levede erfaringer og erfaringskompetence', exact: true });
    const { letters, overflow, lines } = await title.evaluate((heading) => {
      const text = heading.firstChild as Text;
      const top = (part: string) => {
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(part));
        range.setEnd(text, text.data.indexOf(part) + part.length);
        // After a break the first rectangle is an empty one, at the end of the line before.
        return [...range.getClientRects()].at(-1)?.top;
      };
      return {
        letters: Number.parseFloat(getComputedStyle(heading).fontSize),
        overflow: heading.scrollWidth - heading.clientWidth,
        lines: [top('erfarings'), top('kompetence')],
      };
    });
    expect(letters).toBeGreaterThanOrEqual(size);
    expect(overflow).toBe(0);
    expect(lines[0]).toBeLessThan(lines[1] ?? 0);
  });
}

test('on a desk a title has no hyphens', async ({ page }) => {
  await page.goto(longTitle);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('hyphens', 'none');
});

test('the search finds a word that may break, and shows it as it is read', async ({ page }) => {
  await page.goto('/soeg/?q=erfaringskompetence');
  const results = page.locator('[data-search-results] > li');
  await expect(results.filter({ has: page.getByRole('link', { name: 'Levede erfaringer og erfaringskompetence' }) })).toHaveCount(1);
  const texts = await results.evaluateAll((items) => items.map((item) => item.textContent));
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.filter((text) => text.includes('\u00AD'))).toEqual([]);
  await page.goto('/soeg/?q=selvstigmatisering');
  await expect(results.first().locator('mark').first()).toHaveText(/selvstigmatisering/i);
});

test('what is read by machines, copied or saved has no soft hyphens', async () => {
  const pages = await builtPages();
  expect(pages.filter(([, html]) => html.includes('\u00AD')).length).toBeGreaterThan(100);
  const faults = pages.flatMap(([address, html]) => {
    const head = html.slice(0, html.indexOf('</head>'));
    const references = [...html.matchAll(/<p class="[^"]*reference-text[^"]*">(.*?)<\/p>/gs)].map(([text]) => text);
    const tags = html.match(/<[^>]*>/g) ?? [];
    return [head, ...references, ...tags].filter((text) => text.includes('\u00AD')).map((text) => `${address}: ${text.slice(0, 100)}`);
  });
  expect(faults).toEqual([]);
  const files = await Array.fromAsync(glob('**/*.{bib,ris,json,xml,txt,webmanifest}', { cwd: 'dist' }));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) expect(await readFile(`dist/${file}`, 'utf8'), file).not.toContain('\u00AD');
});
