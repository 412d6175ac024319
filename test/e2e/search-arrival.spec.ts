/** A reader who comes from the search sees the words that led there. */
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

const address = `${kindsOfPage.article}?marker=peerst%C3%B8tte,recovery,findesikke`;
const bar = (page: Page) => page.getByRole('complementary', { name: 'Dine søgeord' });

/** The texts that are marked, without soft hyphens, in small letters. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('soegeord') ?? [])].map((range) => {
      const text = range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '';
      return {
        text: text.replaceAll('\u00ad', '').toLowerCase(),
        within: range.startContainer.parentElement?.closest('nav, button, .no-print')?.className,
      };
    }),
  );

test('the words are marked in the text, in any case and across soft hyphens, and named in a bar', async ({ page }) => {
  await page.goto(address);
  await expect(bar(page)).toContainText('Viser dine søgeord: peerstøtte, recovery');
  const marks = await marked(page);
  expect(marks.length).toBeGreaterThan(10);
  expect([...new Set(marks.map(({ text }) => text))].toSorted()).toEqual(['peerstøtte', 'recovery']);
  // A term is a button, and a word of the text.
  expect([...new Set(marks.map(({ within }) => within))].toSorted()).toEqual(['term', undefined]);
});

test('a result leads to its section, with the words marked', async ({ page }) => {
  await page.goto(`${address}#kort-fortalt`);
  await expect(page.getByRole('heading', { name: 'Kort fortalt' })).toBeInViewport();
  await expect(bar(page)).toBeVisible();
});

for (const [what, act] of [
  ['pressing the button', (page: Page) => bar(page).getByRole('button', { name: 'Fjern markering' }).click()],
  ['Escape in the bar', (page: Page) => bar(page).getByRole('button').press('Escape')],
] as const) {
  test(`${what} takes the marks away, and out of the address`, async ({ page }) => {
    await page.goto(`${address}#kort-fortalt`);
    await act(page);
    await expect(bar(page)).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${kindsOfPage.article}#kort-fortalt$`));
    expect(await marked(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
  });
}

test('words that the page does not have are not spoken of', async ({ page }) => {
  await page.goto(`${kindsOfPage.article}?marker=findesikke,%3Cb%3E`);
  await page.waitForLoadState('networkidle');
  await expect(bar(page)).toHaveCount(0);
});

test('a browser that cannot mark shows the page as it is', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await expect(bar(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a page without words to mark does not load what marks them, and search engines are told of one address', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(kindsOfPage.article);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => url.includes('arrival-marks'))).toEqual([]);
  await page.goto(address);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${kindsOfPage.article}$`));
});

test('on paper there are no marks and no bar', async ({ page }) => {
  await page.goto(address);
  await expect(bar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
});

test('what has the focus is not hidden by the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(address);
  await expect(bar(page)).toBeVisible();
  const top = (await bar(page).boundingBox())?.y ?? 0;
  const links = page.getByRole('main').locator('.prose').getByRole('button');
  expect(await links.count()).toBeGreaterThan(8);
  await links.first().focus();
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab');
    const bottom = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
    expect(bottom).toBeLessThanOrEqual(top);
  }
});
