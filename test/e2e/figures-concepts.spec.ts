/** Concepts that are drawn: to be looked at, read, heard and printed. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const figures = [
  {
    name: 'Seks måder at forankre peerstøtte på',
    address: '/temaer/organisering/organisatorisk-forankring/',
    shapes: 10,
    parts: [
      'Foreningen alene',
      'Foreningen driver, kommunen henviser',
      'Kommunen koordinerer frivillige',
      'Kommunen holder kurser',
      'En arbejdsplads ansætter på erfaring',
      'En stor arbejdsgiver ansætter på fag',
    ],
  },
  {
    name: 'Fire elementer og deres opgaver',
    address: '/temaer/implementering/fire-elementer/',
    shapes: 6,
    parts: ['Forberedelse', 'Rekruttering', 'Ledelse og beskæftigelse', 'Løbende udvikling'],
  },
  ...['/temaer/definition/peerstoette-og-recovery/', '/temaer/evidens/region-hovedstaden/'].map((address) => ({
    name: 'De fem processer i CHIME',
    address,
    shapes: 5,
    parts: ['Forbundethed', 'Håb og optimisme', 'Identitet', 'Mening', 'Empowerment'],
  })),
];

const figureOn = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });

for (const { name, address, parts, shapes } of figures) {
  test.describe(`${name}, ${address}`, () => {
    test('a screen reader is told its name, and every part in its order', async ({ page }) => {
      await page.goto(address);
      const figure = figureOn(page, name);
      await expect(figure.getByText('Tegnet efter:')).toBeVisible();
      const items = figure.getByRole('list').first().locator('> li');
      await expect(items).toHaveCount(parts.length);
      for (const [index, part] of parts.entries()) {
        await expect(items.nth(index)).toContainText(part);
        await expect(items.nth(index).locator('.part > p').last()).toHaveText(/\S.{20}/);
      }
      // The shapes are decoration: what they show is said.
      expect(await figure.locator('svg:not([aria-hidden="true"])').count()).toBe(0);
      expect(await figure.locator('svg path').count()).toBe(shapes);
    });

    for (const width of [320, 390, 1280]) {
      test(`its words are large enough and inside the page at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        const texts = await figureOn(page, name).evaluate((figure) => {
          const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
          const found: { text: string; size: number; right: number }[] = [];
          while (walker.nextNode()) {
            const text = walker.currentNode.textContent?.trim() ?? '';
            const parent = walker.currentNode.parentElement;
            if (!text || !parent) continue;
            const size = Number.parseFloat(getComputedStyle(parent).fontSize);
            found.push({ text, size, right: parent.getBoundingClientRect().right });
          }
          return found;
        });
        expect(texts.length).toBeGreaterThan(10);
        expect(texts.filter(({ size, right }) => size < 13 || right > width)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds no fault in it, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const { violations, passes } = await new AxeBuilder({ page }).include('.figure').analyze();
        expect(passes.length).toBeGreaterThan(5);
        expect(violations.map(({ id }) => id)).toEqual([]);
      });
    }

    test('each of its sources opens beside it', async ({ page }) => {
      await page.goto(address);
      const sources = figureOn(page, name).getByRole('button');
      const count = await sources.count();
      expect(count).toBeGreaterThan(0);
      for (let index = 0; index < count; index++) {
        const label = (await sources.nth(index).textContent())?.trim() ?? '';
        await sources.nth(index).click();
        await expect(page.getByRole('dialog', { name: `Kilden ${label}` })).toBeVisible();
        await page.keyboard.press('Escape');
      }
    });

    test('in forced colours one half is filled and the other drawn', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      const paint = (selector: string) =>
        figureOn(page, name)
          .locator(selector)
          .first()
          .evaluate((shape) => ({ fill: getComputedStyle(shape).fill, stroke: getComputedStyle(shape).stroke }));
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const first = await paint('.first');
      expect(first.fill).not.toBe(ground);
      if (shapes !== 5) expect(await paint('.second')).toEqual({ fill: ground, stroke: first.fill });
    });

    test('on paper it is whole and fits a sheet', async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: 627, height: 900 });
      const figure = figureOn(page, name);
      await expect(figure.getByText(parts[0] ?? '').first()).toBeVisible();
      const { breaks, height, wide } = await figure.evaluate((element) => ({
        breaks: getComputedStyle(element).breakInside,
        height: element.getBoundingClientRect().height,
        wide: element.scrollWidth - element.clientWidth,
      }));
      expect(breaks).toBe('avoid');
      expect(height).toBeLessThan(900);
      expect(wide).toBeLessThanOrEqual(0);
    });
  });
}

test('a name from another language is read aloud in it', async ({ page }) => {
  await page.goto('/temaer/definition/peerstoette-og-recovery/');
  const figure = figureOn(page, 'De fem processer i CHIME');
  await expect(figure.locator('[lang="en"]')).toHaveText(['Connectedness', 'Hope and optimism', 'Identity', 'Meaning']);
  expect((await figure.locator('.circle-mark').allInnerTexts()).join('')).toBe('CHIME');
  await expect(figure.getByText('Personlig recovery')).toBeVisible();
});

test('a part leads to the article that says more', async ({ page }) => {
  await page.goto('/temaer/implementering/fire-elementer/');
  await figureOn(page, 'Fire elementer og deres opgaver').getByRole('link', { name: 'Rekruttering' }).click();
  await expect(page).toHaveURL(/\/temaer\/implementering\/rekruttering\/$/);
});

test('what never ends is drawn so', async ({ page }) => {
  await page.goto('/temaer/implementering/fire-elementer/');
  const steps = figureOn(page, 'Fire elementer og deres opgaver').getByRole('listitem');
  await expect(steps.nth(3).locator('.goes-on')).toHaveCount(1);
  await expect(page.locator('.steps .goes-on')).toHaveCount(1);
});

test('a source leads back to the figure that is drawn from it, and to the very part', async ({ page }) => {
  await page.goto('/kilder/leamy-2011/');
  const captions = page.getByRole('main').locator('a[href*="#udsagn-figurer-chime-caption"]');
  await expect(captions).toHaveCount(2);
  await page.goto('/kilder/peerstoette-region-hovedstaden-2017/');
  const part = page.getByRole('main').locator('a[href*="#udsagn-figurer-seks-forankringer-parts-6"]');
  await part.click();
  await expect(page.getByRole('figure').getByRole('button', { name: 'Peerstøtte i Region Hovedstaden, 2017' })).toBeInViewport();
});
