/** What is drawn from the content: results on one axis, and the timeline. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

const findings = '/temaer/evidens/hvad-siger-forskningen/';

const figureOf = (page: Page) => page.getByRole('figure', { name: 'Hvad oversigter og forsøg fandt for hvert mål' });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('the results', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(findings);
  });

  test('are drawn for the eye, and told in a table with a row for each', async ({ page }) => {
    const figure = figureOf(page);
    const drawing = figure.locator('.figure-drawing');
    await expect(drawing).toHaveAttribute('aria-hidden', 'true');
    const drawn = await drawing.locator('.forest-row').count();
    expect(drawn).toBeGreaterThanOrEqual(17);
    await expect(figure.getByRole('table')).toBeHidden();
    await figure.getByText('Figuren i ord').click();
    const table = figure.getByRole('table');
    await expect(table.locator('tr:has(th[scope="row"])')).toHaveCount(drawn);
    await expect(table.getByRole('row', { name: /^Høgh Egmose 2023 0,20 \(0,11–0,29\)/ })).toBeVisible();
  });

  test('stand with improvement to the right, and tell where a sign was turned', async ({ page }) => {
    const figure = figureOf(page);
    const row = figure.locator('.forest-row', { hasText: '0,24 (0,09–0,39)' });
    await expect(row).toContainText('Lloyd-Evans 2014');
    await expect(row).toContainText('*');
    const zero = await row.locator('.zero').getAttribute('x1');
    const dot = await row.locator('.dot').getAttribute('cx');
    expect(Number.parseFloat(dot ?? '')).toBeGreaterThan(Number.parseFloat(zero ?? ''));
    await figure.getByText('Figuren i ord').click();
    await expect(figure.getByRole('cell', { name: 'i kilden −0,24 (−0,39 til −0,09)' })).toBeVisible();
  });

  test('differ in shape, not only in colour, by how sure they are', async ({ page }) => {
    const shapes = await figureOf(page)
      .locator('.forest-row .forest-line')
      .evaluateAll((lines) =>
        lines.map((line) => {
          const dot = line.querySelector('.dot');
          const isHollow = dot !== null && getComputedStyle(dot).fill !== getComputedStyle(dot).stroke;
          return `${line.getAttribute('data-certainty')} ${dot?.tagName} ${isHollow ? 'hollow' : 'full'}`;
        }),
      );
    expect(new Set(shapes)).toEqual(new Set(['clear circle full', 'unclear circle hollow', 'unknown path full']));
  });

  test('have sources that lead from their page to the very row, though it is folded', async ({ page }) => {
    await page.goto('/kilder/cooper-2024/');
    const link = page.locator('a[href*="#udsagn-resultater-wang-haab"]');
    await link.click();
    await expect(page.locator('#udsagn-resultater-wang-haab-words-cooper-2024')).toBeInViewport();
  });

  test('fit a narrow phone, with the words unfolded too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await figureOf(page).getByText('Figuren i ord').click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const sizes = await figureOf(page)
      .locator('.forest-row p, .forest-axis text')
      .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
    expect(sizes.length).toBeGreaterThan(30);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`have no fault that axe can find, folded or not, in ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await figureOf(page).getByText('Figuren i ord').click();
      const { violations, passes } = await new AxeBuilder({ page }).include('#listet-resultater').analyze();
      expect(passes.length).toBeGreaterThan(5);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    });
  }

  test('need no sideways scrolling at double text size', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 700 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    await figureOf(page).getByText('Figuren i ord').click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('are on paper both drawn and in words', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(figureOf(page).locator('.forest-row').first()).toBeVisible();
    await expect(figureOf(page).getByRole('table')).toBeVisible();
  });
});

test.describe('the timeline', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(kindsOfPage.timeline);
  });

  test('has an overview with a mark for each event, Denmark apart from abroad', async ({ page }) => {
    const overview = page.getByRole('navigation', { name: 'Gå til en periode' });
    for (const scene of ['denmark', 'abroad']) {
      const events = await page.locator(`.timeline > li[data-scene="${scene}"]`).count();
      expect(events).toBeGreaterThan(10);
      await expect(overview.locator(`li .${scene}`)).toHaveCount(events);
    }
  });

  test('leads from the overview to each period, and each says how many events it has', async ({ page }) => {
    const links = page.getByRole('navigation', { name: 'Gå til en periode' }).getByRole('link');
    expect(await links.count()).toBeGreaterThanOrEqual(5);
    for (const link of await links.all()) {
      const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      const [title = '', count = ''] = await link.locator('span, small').allTextContents();
      const target = page.locator((await link.getAttribute('href')) ?? '');
      await expect(target).toHaveText(title);
      await expect(page.locator('.timeline-period', { has: target }).locator('+ .timeline > li')).toHaveCount(Number.parseInt(count, 10));
    }
    await links.filter({ hasText: '2015–2019' }).click();
    await expect(page.getByRole('heading', { level: 3, name: '2015–2019' })).toBeInViewport();
  });

  test('reads as a date, a place in the world and a title, in that order', async ({ page }) => {
    const event = page.locator('#listet-tidslinje-anonyme-alkoholikere-begynder');
    await expect(event).toHaveText(/^\s*10\. juni\s+1935\s+Udlandet\s+Anonyme Alkoholikere begynder/);
    await expect(event.getByRole('heading', { level: 4 })).toHaveText('Anonyme Alkoholikere begynder');
  });
});
