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
  await expect(page.locator('[data-search-results] mark').first()).toContainText(/erfarings-?kompetence/i);
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

test('Ctrl K, a word and Enter lead from any page to the answers', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('recovery');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/soeg\/\?q=recovery$/);
  await expect(page.locator(results).first()).toBeVisible();
});

test('the answers come while the reader types, and the address follows at its own pace', async ({ page }) => {
  await page.goto('/soeg/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.pressSequentially('r');
  await page.waitForTimeout(300);
  await expect(page.getByRole('heading', { name: 'Alt fra A til Å' })).toBeVisible();
  await field.pressSequentially('ecovery');
  await expect(page.locator(results)).toHaveCount(10);
  await expect(page).toHaveURL(/\?q=recovery$/);
  // Typing leaves no trail of entries: one step back leaves the page.
  await field.press('Enter');
  await expect(page.locator(results)).toHaveCount(10);
  await page.goBack();
  await expect(page).toHaveURL(/\/soeg\/$/);
});

test('who follows a link from what was typed comes back to what was typed', async ({ page }) => {
  await page.goto('/soeg/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('suppervision');
  await page.locator('[data-search-notes]').getByRole('link', { name: 'suppervision' }).click();
  await expect(page).toHaveURL(/ordret=1$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=suppervision$/);
  await expect(field).toHaveValue('suppervision');
  await page.goBack();
  await expect(page).toHaveURL(/\/soeg\/$/);
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

test('nothing found leads to near words, to the themes and to those who can write what is missing', async ({ page }) => {
  await page.goto('/soeg/?q=xyzzyqwerty');
  const empty = page.locator('[data-search-empty]');
  for (const name of ['Slå op i begreberne', 'Led på listen fra A til Å', 'Definition', 'Historie'])
    await expect(empty.getByRole('link', { name })).toBeVisible();
  await expect(empty.getByRole('link', { name: /fortæller? os, hvad du ledte efter/ })).toHaveAttribute('href', /#fejl$|xyzzyqwerty/);
  await expect(page.locator('[data-search-notes]')).toContainText('Portalen har ikke ordet «xyzzyqwerty».');
});

test('a misspelt word is put right, and can be searched for to the letter and back', async ({ page }) => {
  await page.goto('/soeg/?q=suppervision');
  const notes = page.locator('[data-search-notes]');
  await expect(notes).toContainText('Viser resultater for supervision. Søg i stedet efter suppervision');
  await expect(page.locator(results).first()).toBeVisible();
  await notes.getByRole('link', { name: 'suppervision' }).click();
  await expect(page).toHaveURL(/\?q=suppervision&ordret=1$/);
  await expect(notes).toContainText('Søger kun efter ordene, som du skrev dem.');
  await notes.getByRole('link', { name: 'Søg også efter andre ord og stavemåder' }).click();
  await expect(page).toHaveURL(/\?q=suppervision$/);
  await page.goBack();
  await page.goBack();
  await expect(notes).toContainText('Viser resultater for supervision');
});

test('other words for the same are told', async ({ page }) => {
  await page.goto('/soeg/?q=chef');
  await expect(page.locator('[data-search-notes]')).toContainText(/Søgte også efter .*leder/);
});

test('a word of the glossary is explained above the results', async ({ page }) => {
  await page.goto('/soeg/?q=erfaringskompetence');
  const definition = page.locator('.search-definition');
  await expect(definition).toContainText('Ordet forklaret');
  await expect(definition.getByRole('link', { name: 'erfaringskompetence' })).toHaveAttribute('href', /^\/begreber\/erfaringskompetence\//);
});

test('a missing index gives a clear message, and the list from A to Å is narrowed to the words typed', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/soeg/?q=recov');
  await expect(page.locator('[data-search-error]')).toContainText(/Listen fra A til Å viser de \d+ linjer/);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'recovery', exact: true })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Hvad er peerstøtte?' })).toBeHidden();
  await expect(main.getByRole('link', { name: 'Prøv igen' })).toHaveAttribute('href', '/soeg/?q=recov');

  await main.getByRole('searchbox').fill('hvad er peerstoet');
  await expect(main.getByRole('link', { name: 'Hvad er peerstøtte?' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'recovery', exact: true })).toBeHidden();

  await main.getByRole('searchbox').fill('xyzzy');
  await expect(page.locator('[data-search-error]')).toContainText('Ingen linjer på listen fra A til Å har ord, der begynder med dine.');
  await expect(main.getByRole('link', { name: 'recovery', exact: true })).toBeVisible();
});

test('on paper there are the results and what they answer, and nothing to press', async ({ page }) => {
  await page.goto('/soeg/?q=recovery&art=Artikel');
  await expect(page.locator(results).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page.getByText(/\d+ resultater for recovery/).last()).toBeVisible();
  for (const role of ['searchbox', 'button', 'checkbox', 'radio'] as const)
    await expect(page.getByRole('main').getByRole(role).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Dine valg' })).toBeHidden();
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

test('who wants only the words as typed is not given others, nor what begins alike', async ({ page }) => {
  await page.goto('/soeg/?q=fodbold&ordret=1');
  await expect(page.locator('[data-search-empty]')).toBeVisible();
  await page.goto('/soeg/?q=chef&ordret=1');
  await expect(page.locator('[data-search-notes]')).toContainText('Søger kun efter ordene, som du skrev dem.');
  await expect(page.locator('[data-search-notes]')).not.toContainText('Søgte også');
});
