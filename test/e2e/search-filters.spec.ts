/** Results are narrowed and ordered, and what is chosen stands in the address. */
import { expect, type Page, test } from '@playwright/test';

const results = '[data-search-results] > li';
const filters = (page: Page) => page.getByRole('region', { name: 'Afgræns' });
const choices = (page: Page) => page.getByRole('list', { name: 'Dine valg' });
const box = (page: Page, name: string) => filters(page).getByRole('checkbox', { name: new RegExp(`^${name}`) });

async function countOf(page: Page): Promise<number> {
  await expect(page.locator('[data-search-count]')).toContainText(/\d+ resultat/);
  return Number((await page.locator('[data-search-count]').textContent())?.match(/\d+/)?.[0]);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/soeg/?q=recovery');
  await expect(page.locator(results).first()).toBeVisible();
});

test.describe('on a desk', () => {
  test('a choice narrows, its number holds, the focus stays, and it is said', async ({ page }) => {
    const all = await countOf(page);
    const article = box(page, 'Artikel');
    const promised = Number((await article.locator('xpath=..').textContent())?.match(/\d+/)?.[0]);
    await article.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\/soeg\/\?q=recovery&art=Artikel$/);
    await expect.poll(() => countOf(page)).toBe(promised);
    expect(promised).toBeLessThan(all);
    await expect(article).toBeFocused();
    await expect(article).toBeChecked();
    await expect(page.getByRole('status')).toHaveText(`${promised} resultater for recovery`);
    for (const item of await page.locator(results).all()) await expect(item).toHaveAttribute('data-kind', 'Artikel');
  });

  test('choices go together, each is an entry to go back from, and the fields follow', async ({ page }) => {
    await box(page, 'Artikel').check();
    await expect(page).toHaveURL(/art=Artikel$/);
    const articles = await countOf(page);
    await box(page, 'Evidens').check();
    await expect(page).toHaveURL(/\?q=recovery&art=Artikel&tema=Evidens$/);
    await expect.poll(() => countOf(page)).toBeLessThan(articles);
    await expect(choices(page).getByRole('link')).toHaveCount(3);

    await page.goBack();
    await expect.poll(() => countOf(page)).toBe(articles);
    await expect(box(page, 'Evidens')).not.toBeChecked();
    await expect(box(page, 'Artikel')).toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(/\?q=recovery$/);
    await expect(choices(page)).toBeHidden();
    await page.goForward();
    await page.goForward();
    await expect(box(page, 'Evidens')).toBeChecked();
  });

  test('values keep their places while the reader chooses', async ({ page }) => {
    const names = () =>
      filters(page)
        .getByRole('checkbox')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const before = await names();
    expect(before.length).toBeGreaterThan(4);
    await box(page, 'Begreb').check();
    await expect(page.getByRole('list', { name: 'Dine valg' })).toBeVisible();
    const after = await names();
    expect(after).toContain('Begreb');
    expect(after).toEqual(before.filter((name) => after.includes(name)));
  });

  test('a choice is taken back by its sign, all of them by one, and the focus is not lost', async ({ page }) => {
    await page.goto('/soeg/?q=recovery&art=Artikel&tema=Evidens');
    await expect(choices(page)).toBeVisible();
    await choices(page).getByRole('link', { name: 'Fjern Evidens (Tema)' }).press('Enter');
    await expect(page).toHaveURL(/\?q=recovery&art=Artikel$/);
    await expect(box(page, 'Evidens')).not.toBeChecked();
    await expect(page.getByRole('heading', { name: 'Resultater' })).toBeFocused();
    await choices(page).getByRole('link', { name: 'Ryd alle' }).click();
    await expect(page).toHaveURL(/\?q=recovery$/);
    await expect(choices(page)).toBeHidden();
  });

  test('the newest come first when the reader asks for it', async ({ page }) => {
    await page.getByRole('radio', { name: 'Senest gennemgået' }).check();
    await expect(page).toHaveURL(/\?q=recovery&sort=nyeste$/);
    await expect(page.locator(results).first()).toContainText(/Gennemgået \d+\. \p{L}+ \d{4}/u);
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Relevans' })).toBeChecked();
  });

  test('other words keep the choices, and an emptied field lets them go', async ({ page }) => {
    await box(page, 'Artikel').check();
    await expect(page).toHaveURL(/art=Artikel$/);
    const field = page.getByRole('main').getByRole('searchbox');
    await field.fill('supervision');
    await expect(page).toHaveURL(/\?q=supervision&art=Artikel$/);
    await field.fill('');
    await expect(page).toHaveURL(/\/soeg\/$/);
    await expect(page.getByRole('heading', { name: 'Alt fra A til Å' })).toBeVisible();
    await expect(choices(page)).toBeHidden();
  });

  test('who walks by Tab can leap over the choices', async ({ page }) => {
    // What was done with the query comes first, and may have a way out of it.
    await page.locator('[data-search-notes]').getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Gå til resultaterne' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Resultater' })).toBeFocused();
  });
});

test('where the choices leave nothing, that is said, and they can be cleared', async ({ page }) => {
  await page.goto('/soeg/?q=xyzzyqwerty&art=Artikel');
  const empty = page.locator('[data-search-empty]');
  await expect(empty).toContainText('Du har afgrænset søgningen.');
  await empty.getByRole('link', { name: 'Ryd dine valg, og søg i alt' }).click();
  await expect(page).toHaveURL(/\?q=xyzzyqwerty$/);
  await expect(empty.getByText('Du har afgrænset søgningen.')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the choices are folded, and say how many are made', async ({ page }) => {
    const fold = filters(page).getByRole('button');
    await expect(fold).toHaveText('Afgræns');
    await expect(box(page, 'Artikel')).toBeHidden();
    await fold.click();
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    await box(page, 'Artikel').check();
    await expect(fold).toHaveText('Afgræns (1 valgt)');
    await expect(box(page, 'Artikel')).toBeVisible();
  });
});
