/** A student follows a claim to its source, and a source to every sentence that rests on it. */
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

test('a source quotes each sentence that cites it, and leads to the very place', async ({ page }) => {
  await page.goto(kindsOfPage.source);
  const places = page.getByRole('main').locator('a[href*="#citat-repper-2013-"]');
  const count = await places.count();
  expect(count).toBeGreaterThan(5);
  const addresses = await places.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(address);
    const cite = page.locator(`#${address.split('#')[1]}`);
    await expect(cite).toBeInViewport();
    await expect(cite).toContainText('2013');
  }
});

test('each source can be taken along in three formats, and so can all of them', async ({ page, request }) => {
  await page.goto(kindsOfPage.sources);
  const all = await page
    .getByRole('main')
    .locator('a[download], a[href^="/kilder/alle_kilder."]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(all.map((address) => address.split('.').at(-1)).toSorted()).toEqual(['bib', 'json', 'ris']);
  for (const address of [...all, '/kilder/repper-2013.bib', '/kilder/repper-2013.ris', '/kilder/repper-2013.json']) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect((await response.text()).replaceAll(/[{}]/g, ''), address).toContain('Peer Support Workers');
  }
  const json: unknown = await (await request.get('/kilder/repper-2013.json')).json();
  expect(json).toMatchObject([{ id: 'repper-2013', type: 'report', issued: { 'date-parts': [[2013]] } }]);
});

test('one reference can be copied, and so can all of them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(kindsOfPage.source);
  await page.getByRole('button', { name: 'Kopiér BibTeX' }).click();
  await expect(page.getByRole('status')).toContainText('Kopieret');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('@techreport{repper-2013');

  await page.goto(kindsOfPage.sources);
  await page.getByRole('button', { name: 'Kopiér RIS' }).click();
  await expect(page.getByRole('status')).toContainText('Kopieret');
  expect((await page.evaluate(() => navigator.clipboard.readText())).match(/^ER {2}-/gm)?.length).toBeGreaterThan(50);
});

test('a reference that cannot be fetched is not called copied', async ({ page }) => {
  await page.route('**/*.bib', (route) => route.abort());
  await page.goto(kindsOfPage.source);
  await page.getByRole('button', { name: 'Kopiér BibTeX' }).click();
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.getByRole('status')).not.toContainText('Kopieret');
});

test('a source that we have not read says what it is quoted after', async ({ page }) => {
  await page.goto('/kilder/hansson-2015/');
  await expect(page.getByRole('main').getByText('Gengivet efter').first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Rasmussen & Christensen, 2019' }).first().click();
  await expect(page).toHaveURL('/kilder/rasmussen-christensen-2019/');
});

test('another word in the list of terms points to the preferred one', async ({ page }) => {
  await page.goto(kindsOfPage.terms);
  await page.getByRole('main').getByRole('link', { name: 'peer-støtte', exact: true }).click();
  await expect(page).toHaveURL('/begreber/peerstoette/');
});

test('a source leads to what a theme says of research, and the theme to the source', async ({ page }) => {
  await page.goto('/kilder/ibrahim-2020/');
  await page.getByRole('main').locator('a[href="/temaer/implementering/#udsagn-temaer-implementering-evidence-ibrahim-2020"]').click();
  const link = page.getByRole('region', { name: 'Hvad siger forskningen?' }).getByRole('link', { name: 'Ibrahim et al., 2020' });
  await expect(link).toBeInViewport();
  await link.click();
  await expect(page).toHaveURL('/kilder/ibrahim-2020/');
});
