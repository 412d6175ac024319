/** A reader searches from any page, without leaving it until something is found. */
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';
import { smallTargets } from './targets.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Søg på portalen' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
/** The small field in the head of the page. */
const small = (page: Page) => page.getByRole('banner').getByRole('searchbox');

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
  await expect(options(page).first()).toBeVisible();
}

test('a page loads nothing of the search until a reader is about to search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(kindsOfPage.article);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /search-dialog|pagefind/.test(path))).toEqual([]);
  await small(page).focus();
  await expect.poll(() => asked.filter((path) => path.includes('search-dialog')).length).toBe(2);
  await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  await expect(dialog(page)).toBeHidden();
});

test('the dialog asks no other host, breaks no policy and keeps nothing', async ({ page, context, baseURL }) => {
  const foreign: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => request.url().startsWith(`${baseURL}/`) || foreign.push(request.url()));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && messages.push(message.text()));
  page.on('pageerror', ({ message }) => messages.push(message));
  await ask(page, 'erfaringskompetence');
  await page.keyboard.press('Escape');
  await page.keyboard.type('<img src=x onerror=alert(1)>');
  await expect(dialog(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(dialog(page).locator('img')).toHaveCount(0);
  expect(foreign).toEqual([]);
  expect(messages).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the results come while the reader types, from the second letter, and the last way leads to all of them', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await small(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('r');
  await page.waitForTimeout(400);
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('ecovery');
  // What the glossary says and what an author has written come before the first seven results.
  await expect.poll(() => options(page).count()).toBeGreaterThanOrEqual(8);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog(page).locator('.result mark').first()).toContainText(/recovery/i);
  await expect(options(page).last()).toHaveText(/^Se alle \d+ resultater$/);
  await options(page).last().click();
  await expect(page).toHaveURL(/\/soeg\/\?q=recovery$/);
});

test('letters typed before the dialog has arrived are not lost', async ({ page }) => {
  const arrived = Promise.withResolvers<void>();
  await page.route(/search-dialog.*\.js/, async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('recov');
  await expect(dialog(page)).toBeHidden();
  arrived.resolve();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('ery');
  await expect(field(page)).toHaveValue('recovery');
  await expect(options(page).first()).toBeVisible();
});

for (const part of [/search-dialog.*\.js/, /search-dialog.*\.css/]) {
  test(`where the dialog cannot be had, the field leads to the search as without it: ${part.source}`, async ({ page }) => {
    await page.route(part, (route) => route.abort());
    await page.goto(kindsOfPage.article);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('recovery');
    await expect(dialog(page)).toBeHidden();
    await expect(small(page)).toHaveValue('recovery');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/soeg\/\?q=recovery$/);
  });
}

test('the arrows walk through the options and back to the field; Enter opens the one that is marked', async ({ page }) => {
  await ask(page, 'recovery');
  const active = () => field(page).getAttribute('aria-activedescendant');
  expect(await active()).toBeNull();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  expect(await active()).toBe(await options(page).first().getAttribute('id'));
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBeNull();
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBeNull();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  expect(await active()).toBeNull();
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  await page.keyboard.press('End');
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(8);

  await page.keyboard.press('ArrowDown');
  const href = await options(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href?.replace(/[?#].*/, '')}`));
  await expect(dialog(page)).toBeHidden();
});

test('Enter with nothing marked leads to all the results, and with nothing written to the list of everything', async ({ page }) => {
  await ask(page, 'recovery');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/soeg\/\?q=recovery$/);
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/soeg\/$/);
});

for (const [what, act] of [
  ['Ctrl Enter', (page: Page) => page.keyboard.press('ArrowDown').then(() => page.keyboard.press('Control+Enter'))],
  [
    'a press with Ctrl',
    (page: Page) =>
      options(page)
        .first()
        .click({ modifiers: ['Control'] }),
  ],
  ['the middle button', (page: Page) => options(page).first().click({ button: 'middle' })],
] as const) {
  test(`${what} opens a result beside the page, and the dialog stays`, async ({ page, context }) => {
    await ask(page, 'recovery');
    const href = (await options(page).first().getAttribute('href')) ?? '';
    const [beside] = await Promise.all([context.waitForEvent('page'), act(page)]);
    await beside.waitForLoadState();
    expect(new URL(beside.url()).pathname).toBe(new URL(href, page.url()).pathname);
    await expect(page).toHaveURL(new RegExp(`${kindsOfPage.article}$`));
    await expect(dialog(page)).toBeVisible();
  });
}

test('Escape empties the field first and then closes, and the focus goes back to where it was', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const link = page.getByRole('main').getByRole('link').nth(3);
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('recovery');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();

  await small(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(small(page)).toBeFocused();
});

test('what was written is still there when the dialog is opened again, also after a press beside it', async ({ page }) => {
  await ask(page, 'recovery');
  await page.mouse.click(20, 450);
  await expect(dialog(page)).toBeHidden();
  await expect(small(page)).toHaveValue('recovery');
  await small(page).click();
  await expect(field(page)).toHaveValue('recovery');
  await expect(options(page).first()).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Luk' }).click();
  await expect(dialog(page)).toBeHidden();
});

test('who comes to the field by Tab is not stopped there, and opens the dialog by writing', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await small(page).focus();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Tab');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('recovery');
  await expect(field(page)).toHaveValue('recovery');
  await expect(options(page).first()).toBeVisible();
});

test('a misspelt word is put right, and can be asked for to the letter', async ({ page }) => {
  await ask(page, 'suppervision');
  await expect(dialog(page)).toContainText('Viser resultater for supervision');
  await dialog(page).getByRole('link', { name: 'suppervision' }).click();
  await expect(dialog(page)).toContainText('Søger kun efter ordene, som du skrev dem.');
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${kindsOfPage.article}$`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/soeg\/\?q=suppervision&ordret=1$/);
});

test('a word of the glossary is explained before the results', async ({ page }) => {
  await ask(page, 'erfaringskompetence');
  await expect(options(page).first()).toHaveAccessibleName(/^Ordet forklaret erfaringskompetence /);
});

test('nothing found says so and leads on', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xyzzyqwerty');
  await expect(dialog(page)).toContainText('Ingen resultater for xyzzyqwerty');
  await expect(dialog(page).getByRole('link', { name: 'Slå op i begreberne' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('without an index the dialog says so and leads to the list of everything', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('recov');
  await expect(dialog(page)).toContainText('Søgningen virker ikke lige nu');
  await dialog(page).getByRole('link', { name: 'Find det på listen fra A til Å' }).click();
  await expect(page).toHaveURL(/\/soeg\/\?q=recov$/);
  await expect(page.getByRole('main').getByRole('link', { name: 'recovery', exact: true })).toBeVisible();
});

test('the number of results is said once, when the reader stops typing', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  const status = dialog(page).getByRole('status');
  await status.evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.type('recovery', { delay: 120 });
  await expect(status).toHaveText(/\d+ resultater for recovery/);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => text.includes('resultat'))).toHaveLength(1);
});

for (const kind of ['home', 'search'] as const) {
  test(`on the ${kind} page the shortcut leads to its own large field`, async ({ page }) => {
    await page.goto(kindsOfPage[kind]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
    await expect(dialog(page)).toBeHidden();
  });
}

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the dialog needs no sideways scrolling, all of it can be reached, and its targets are large enough', async ({ page }) => {
    await ask(page, 'erfaringskompetence');
    expect(await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toBeInViewport({ ratio: 0.9 });
    expect((await smallTargets(page)).faults).toEqual([]);
  });
});

test('a page is printed without the dialog that lies over it', async ({ page }) => {
  await ask(page, 'recovery');
  await page.emulateMedia({ media: 'print' });
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
