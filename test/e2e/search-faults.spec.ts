/** What does not arrive, or arrives old or cut off, is said; and the search goes on with what there is. */
import { expect, type Page, test } from '@playwright/test';
import { searchStrings } from '../../src/strings.da.ts';

const results = (page: Page) => page.locator('[data-search-results] > li');
const notes = (page: Page) => page.locator('[data-search-notes]');
const lexicon = '**/pagefind/leksikon.json';
const { faults } = searchStrings.notes;

test('without the lexicon the words are looked for as they are typed', async ({ page }) => {
  await page.route(lexicon, (route) => route.abort());
  await page.goto('/soeg/?q=supervision');
  await expect(results(page).first()).toBeVisible();
  await expect(notes(page)).toContainText(faults['lexicon-missing']);
});

test('a lexicon that is cut off does no more harm than one that is missing', async ({ page }) => {
  await page.route(lexicon, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).slice(0, 2000) });
  });
  await page.goto('/soeg/?q=supervision');
  await expect(results(page).first()).toBeVisible();
  await expect(notes(page)).toContainText(faults['lexicon-missing']);
});

test('a lexicon from another day is used, and that is said', async ({ page }) => {
  await page.route(lexicon, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), index: 'da_0000000000' } });
  });
  await page.goto('/soeg/?q=suppervision');
  await expect(results(page).first()).toBeVisible();
  await expect(notes(page)).toContainText(faults['lexicon-outdated']);
  await expect(notes(page)).toContainText('Viser resultater for supervision');
});

test('where a part of the index does not arrive, the rest answers, and it is said that results may be missing', async ({ page }) => {
  const parts: string[] = [];
  await page.route('**/pagefind/index/*', (route) => {
    parts.push(route.request().url());
    return parts.length === 1 ? route.abort() : route.continue();
  });
  await page.goto('/soeg/?q=supervision+frivillige+kommuner');
  await expect(results(page).first()).toBeVisible();
  await expect(notes(page)).toContainText(faults['index-incomplete']);
});

test('an index that is cut off is told as one that is missing, and the list from A to Å is narrowed instead', async ({ page }) => {
  await page.route('**/pagefind/*.pf_meta', (route) => route.fulfill({ status: 200, body: 'x' }));
  await page.goto('/soeg/?q=supervision');
  await expect(page.locator('[data-search-error]')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('main').getByRole('link', { name: 'Supervision af peerstøtte-givere' })).toBeVisible();
});

test('a text that does not arrive does not take the others with it', async ({ page }) => {
  let asked = 0;
  await page.route('**/pagefind/fragment/*', (route) => {
    asked++;
    return asked === 2 ? route.abort() : route.continue();
  });
  await page.goto('/soeg/?q=frivillige');
  await expect(results(page)).toHaveCount(9);
  await expect(page.getByText(searchStrings.missing(1))).toBeVisible();
});
