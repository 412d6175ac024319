/** What articles show in lists, and the pages of initiatives. */
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

test('a model is compared row by row, and what is not known is said', async ({ page }) => {
  await page.goto(kindsOfPage.models);
  const table = page.getByRole('group', { name: 'Danske modeller for peerstøtte' }).getByRole('table');
  expect(await table.getByRole('row').count()).toBeGreaterThanOrEqual(8);
  await expect(table.getByRole('columnheader')).toHaveText([
    'Model og sted',
    'Til hvem',
    'Hvor',
    'Frivillig eller lønnet',
    'Hvor længe',
    'Hvordan undersøgt',
  ]);
  await expect(
    table
      .getByRole('row', { name: /^Akademiet for Recovery/ })
      .getByText('ikke oplyst')
      .first(),
  ).toBeVisible();
});

test('the first column of the models never hides the source that the keyboard has come to', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(kindsOfPage.models);
  const table = page.locator('.models');
  const sources = await table.getByRole('button').count();
  expect(sources).toBeGreaterThan(20);
  await table.getByRole('button').last().focus();
  const hidden: string[] = [];
  for (let steps = 1; steps < sources; steps++) {
    await page.keyboard.press('Shift+Tab');
    const { name, right, column } = await table.locator(':focus').evaluate((button) => ({
      name: button.id,
      right: button.getBoundingClientRect().right,
      column: button.closest('tr')?.querySelector('th')?.getBoundingClientRect().right ?? 0,
    }));
    if (right <= column) hidden.push(name);
  }
  expect(hidden).toEqual([]);
});

test('the models fit a sheet of paper', async ({ page }) => {
  await page.goto(kindsOfPage.models);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 627, height: 900 });
  const { wide, room } = await page.locator('.models').evaluate((table) => ({ wide: table.scrollWidth, room: innerWidth }));
  expect(wide).toBeGreaterThan(300);
  expect(wide).toBeLessThanOrEqual(room);
});

test('the dilemmas have the numbers that the article calls them by', async ({ page }) => {
  await page.goto(kindsOfPage.dilemmas);
  const titles = await page.locator('.dilemmas').getByRole('heading', { level: 3 }).allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(7);
  expect(titles.map((title) => Number.parseInt(title.trim(), 10))).toEqual(titles.map((_, index) => index + 1));
});

test('the source of a statement opens beside it, and stands in the list of the page', async ({ page }) => {
  await page.goto(kindsOfPage.dilemmas);
  const side = page.getByText('På den anden side', { exact: true }).first().locator('..');
  await side.getByRole('button', { name: 'DEFACTUM, 2017' }).click();
  const card = page.getByRole('dialog', { name: 'Kilden DEFACTUM, 2017' });
  await expect(card).toBeVisible();
  await card.getByRole('link', { name: 'Se i kildelisten' }).click();
  await expect(page.locator('#kilde-defactum-2017')).toBeInViewport();
});

test('a source leads to the very statement that rests on it', async ({ page }) => {
  await page.goto('/kilder/defactum-2017/');
  const group = page.locator('section', { has: page.getByRole('heading', { name: 'Her bruger portalen kilden' }) });
  const link = group.locator('a[href*="#udsagn-dilemmaer"]').first();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url());
  await link.click();
  await expect(page).toHaveURL(target.href);
  await expect(page.locator(target.hash)).toBeInViewport();
});

test('the timeline begins with the oldest and tells dates to machines where they are known', async ({ page }) => {
  await page.goto(kindsOfPage.timeline);
  const events = page.locator('.timeline > li');
  expect(await events.count()).toBeGreaterThan(25);
  await expect(events.first()).toContainText('1700-tallet');
  const dates = await page.locator('.timeline time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThan(20);
  expect(dates).toEqual(dates.toSorted());
});

test('an initiative tells what it is and where the portal says more', async ({ page }) => {
  await page.goto(kindsOfPage.initiatives);
  await page.getByRole('main').getByRole('link', { name: 'Peer to Peer Odense' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Peer to Peer Odense');
  await expect(main.getByText('Sted', { exact: true })).toBeVisible();
  await expect(main.getByText('Læs mere:')).toBeVisible();
  await expect(main.getByRole('link', { name: 'Frivillig peerstøtte i praksis' }).first()).toBeVisible();
});
