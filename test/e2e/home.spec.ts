/** A reader comes to the front page, finds the path that begins where the reader stands, and follows it. */
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

const cards = (page: Page) => page.getByRole('main').locator('.path-cards > li');
const steps = (page: Page) => page.locator('.trail > li');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a manager comes by the path to the article, on to the next, and back', async ({ page }) => {
      await page.goto(kindsOfPage.home);
      await page.getByRole('link', { name: 'Jeg leder en indsats' }).click();
      await expect(page).toHaveURL(kindsOfPage.readingPath);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jeg leder en indsats');

      await steps(page).nth(1).getByRole('link').click();
      await expect(page).toHaveURL('/temaer/organisering/frivillig-eller-loennet/');
      const place = page.getByRole('navigation', { name: 'Læseveje' }).getByRole('listitem').filter({ hasText: 'Jeg leder en indsats' });
      await expect(place).toContainText('Trin 2 af 8');
      await place.getByRole('link').nth(1).click();
      await expect(page).toHaveURL('/temaer/implementering/forberedelse/');

      await page.getByRole('navigation', { name: 'Læseveje' }).getByRole('link', { name: 'Jeg leder en indsats' }).click();
      await expect(page).toHaveURL(kindsOfPage.readingPath);
    });
  });
}

test('a card can be pressed anywhere, and has one link', async ({ page }) => {
  await page.goto(kindsOfPage.home);
  await expect(cards(page)).toHaveCount(4);
  for (const card of await cards(page).all()) await expect(card.getByRole('link')).toHaveCount(1);
  const box = await cards(page).last().boundingBox();
  await cards(page)
    .last()
    .click({ position: { x: (box?.width ?? 0) - 6, y: (box?.height ?? 0) - 6 } });
  await expect(page).toHaveURL('/laeseveje/planlaegger/');
});

test('the keyboard comes from the search field to the paths, and the whole card shows it', async ({ page }) => {
  await page.goto(kindsOfPage.home);
  await page.getByRole('main').getByRole('searchbox').focus();
  const reached: string[] = [];
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab');
    reached.push((await page.locator(':focus').textContent())?.trim() ?? '');
  }
  expect(reached).toEqual([
    'Søg',
    'Eller slå op i alt fra A til Å',
    ...['Jeg leder en indsats', 'Jeg giver peerstøtte', 'Jeg er fagperson', 'Jeg planlægger en indsats'],
  ]);
  const ring = await page.locator(':focus').evaluate((link) => getComputedStyle(link, '::after').outlineWidth);
  expect(ring).toBe('3px');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/laeseveje/planlaegger/');
});

const paths = ['leder', 'peerstoette-giver', 'fagperson', 'planlaegger'].map((id) => `/laeseveje/${id}/`);

test('the list of paths has all of them', async ({ page }) => {
  await page.goto(kindsOfPage.readingPaths);
  const links = cards(page).getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(paths);
});

for (const path of paths) {
  test(`every step of ${path} leads to its article, at the heading where it begins`, async ({ page }) => {
    await page.goto(path);
    const links = await steps(page)
      .getByRole('link')
      .evaluateAll((anchors) => anchors.map((anchor) => ({ href: anchor.getAttribute('href') ?? '', title: anchor.textContent?.trim() })));
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const { href, title } of links) {
      await page.goto(href);
      await expect(page.getByRole('heading', { level: 1 }), href).toHaveText(title ?? '');
      const heading = new URL(href, page.url()).hash;
      if (heading) await expect(page.locator(heading), href).toBeInViewport();
    }
  });
}

test('a path counts its articles and their minutes', async ({ page }) => {
  await page.goto(kindsOfPage.readingPath);
  const minutes = await steps(page).evaluateAll((items) => items.map((item) => Number(/(\d+) minut/.exec(item.textContent ?? '')?.[1])));
  expect(minutes.length).toBeGreaterThanOrEqual(5);
  const facts = page.getByRole('main').locator('.page-head');
  await expect(facts).toContainText(`${minutes.length} artikler`);
  await expect(facts).toContainText(`${minutes.reduce((sum, each) => sum + each, 0)} minutter i alt`);
});

test('a path ends with what to do now and with the other paths', async ({ page }) => {
  await page.goto('/temaer/implementering/loebende-udvikling/');
  await page.getByRole('navigation', { name: 'Læseveje' }).getByRole('link', { name: 'Hvad nu?' }).click();
  await expect(page).toHaveURL(`${kindsOfPage.readingPath}#hvad-nu`);
  const end = page.getByRole('region', { name: 'Hvad nu?' });
  await expect(end).toBeInViewport();
  expect(await end.getByRole('link').count()).toBeGreaterThanOrEqual(1);
  await expect(page.getByRole('region', { name: 'Andre læseveje' }).getByRole('link')).toHaveCount(3);
});

test('a path is found by searching, and in the list from A to Å', async ({ page }) => {
  await page.goto('/soeg/?q=planl%C3%A6gger');
  const found = page.locator('[data-search-results] > li').filter({ has: page.getByRole('link', { name: 'Jeg planlægger en indsats' }) });
  await expect(found).toContainText('Læsevej');
  await page.goto(kindsOfPage.search);
  await expect(page.getByRole('main').getByRole('link', { name: 'Jeg giver peerstøtte' })).toBeVisible();
});

test('each theme on the front page counts the articles that its page lists', async ({ page }) => {
  await page.goto(kindsOfPage.home);
  const rows = page
    .getByRole('main')
    .locator('section', { has: page.getByRole('heading', { name: 'Temaer' }) })
    .locator('.ruled > li');
  const themes = await rows.evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      count: Number(/(\d+) artik/.exec(item.textContent ?? '')?.[1]),
    })),
  );
  expect(themes).toHaveLength(5);
  for (const { href, count } of themes) {
    await page.goto(href);
    await expect(page.getByRole('main').locator('.path > li')).toHaveCount(count);
  }
});

test('what is new is told with its day, once for articles that came together', async ({ page }) => {
  await page.goto(kindsOfPage.home);
  const news = page.locator('.news > li');
  expect(await news.count()).toBeGreaterThanOrEqual(1);
  await expect(news.locator('time')).toHaveCount(await news.count());
  const told = await news.allTextContents();
  expect(told.filter((text) => text.includes('Første udgave'))).toEqual([]);
});

test('an open question leads to where the portal treats it, and its source leads back to the question', async ({ page }) => {
  await page.goto(kindsOfPage.home);
  const questions = page.getByRole('region', { name: 'Det ved vi ikke endnu' }).locator('.open-questions > li');
  expect(await questions.count()).toBeGreaterThanOrEqual(6);
  const links = await questions
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const href of links) {
    await page.goto(href);
    await expect(page.locator(new URL(href, page.url()).hash), href).toBeInViewport();
  }
  await page.goto(kindsOfPage.home);
  const source = questions.first().locator('a[href^="/kilder/"]').first();
  const place = await source.getAttribute('id');
  await source.click();
  await page.locator(`a[href="/#${place}"]`).click();
  await expect(page.locator(`#${place}`)).toBeInViewport();
});

for (const width of [320, 360, 390]) {
  test(`the menu is one line on a phone of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(kindsOfPage.home);
    const links = page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link');
    await expect(links).toHaveCount(5);
    const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
  });
}
