/** Anyone searches, in Danish; and everyone finds the way without. */
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

const results = '[data-search-results] > li';

test('an address with a query shows the answers, marked, with kind and theme', async ({ page }) => {
  await page.goto('/soeg/?q=erfaringskompetence');
  const items = page.locator(results);
  await expect(items.first()).toBeVisible();
  expect(await items.count()).toBeGreaterThan(2);
  for (const item of await items.all()) await expect(item.getByRole('link')).toHaveCount(1);
  await expect(page.locator('[data-search-results] mark').first()).toContainText(/erfaringskompetence/i);
  await expect(items.filter({ hasText: 'Artikel' }).first()).toContainText('Definition');
  await expect(page.getByRole('status')).toContainText(/\d+ resultat/);
  await expect(page).toHaveTitle(/erfaringskompetence/);
});

test('an inflected word finds its other forms', async ({ page }) => {
  await page.goto('/soeg/?q=rollemodeller');
  const items = page.locator(results);
  // The article has «rollemodel» and «rollemodellen», and never the form that is asked for.
  for (const title of ['rollemodel', 'Hvad kan få peerstøtte til at virke?'])
    await expect(items.filter({ has: page.getByRole('link', { name: title, exact: true }) })).toHaveCount(1);
  const marked = await page.locator('[data-search-results] mark').allTextContents();
  expect(marked.map((text) => text.toLowerCase())).toContain('rollemodel');
});

test('the field on every page leads to the answers, and Ctrl K leads to the field', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('recovery');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/soeg\/\?q=recovery$/);
  await expect(page.locator(results).first()).toBeVisible();
});

test('a first result opens, and the way back keeps the query', async ({ page }) => {
  await page.goto('/soeg/?q=h%C3%A5b');
  await page.locator(results).first().getByRole('link').click();
  await expect(page).not.toHaveURL(/\/soeg\//);
  await page.goBack();
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('håb');
  await expect(page.locator(results).first()).toBeVisible();
});

test('nothing found says so and helps', async ({ page }) => {
  await page.goto('/soeg/?q=xyzzyqwerty');
  const empty = page.locator('[data-search-empty]');
  await expect(empty).toBeVisible();
  await expect(empty.getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('xyzzyqwerty');
  await expect(page.locator(results)).toHaveCount(0);
});

test('a query with markup is shown as text', async ({ page }) => {
  await page.goto(`/soeg/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('a missing index gives a clear message and the list from A to Å', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/soeg/?q=recovery');
  await expect(page.locator('[data-search-error]')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Hvad er peerstøtte?' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to a list of everything', async ({ page }) => {
    await page.goto(kindsOfPage.home);
    await page.getByRole('main').getByRole('searchbox').fill('recovery');
    await page.getByRole('main').getByRole('button', { name: 'Søg' }).click();
    await expect(page).toHaveURL(/\/soeg\/\?q=recovery$/);
    const links = page.getByRole('main').getByRole('link');
    expect(await links.count()).toBeGreaterThan(85);
    await expect(page.getByRole('main').getByRole('link', { name: 'Hvad er peerstøtte?' })).toBeVisible();
  });
});
