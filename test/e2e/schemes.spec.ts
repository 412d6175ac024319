/** Light and dark, as the reader or the device asks; forced colours, less motion, and paper. */
import { glob, readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

const papir = { light: 'rgb(251, 248, 243)', dark: 'rgb(21, 25, 28)' };
const other = { light: 'dark', dark: 'light' } as const;
const names = { light: 'Lys', dark: 'Mørk' };

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choice = (page: Page) => page.getByRole('group', { name: 'Farver' });
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage));

declare global {
  interface Window {
    /** What the page said of its scheme at the moment it first had something to show. */
    schemeAtFirst?: string | undefined;
    /** Whether the page came by a transition from the one before. */
    cameByTransition?: boolean;
  }
}

const watchFirst = () => {
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    window.schemeAtFirst = document.documentElement.dataset['scheme'];
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

const closeStorage = () => {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
};

for (const system of ['light', 'dark'] as const) {
  const chosen = other[system];

  test.describe(`a ${system} device`, () => {
    test.use({ colorScheme: system });

    test('decides while the reader has not chosen, and nothing is kept', async ({ page }) => {
      await page.addInitScript(watchFirst);
      await page.goto(kindsOfPage.article);
      expect(await ground(page)).toBe(papir[system]);
      expect(await page.evaluate(() => window.schemeAtFirst)).toBe('auto');
      await expect(choice(page).getByRole('radio', { name: 'Følg enheden' })).toBeChecked();
      await page.emulateMedia({ colorScheme: chosen });
      expect(await ground(page)).toBe(papir[chosen]);
      expect(await kept(page)).toEqual([]);
    });

    test(`shows a ${chosen} page when the reader says so: at once, on the next page and when it is loaded anew`, async ({ page }) => {
      await page.addInitScript(watchFirst);
      await page.goto(kindsOfPage.article);
      await choice(page).getByRole('radio', { name: names[chosen] }).check();
      expect(await ground(page)).toBe(papir[chosen]);

      for (const go of [() => page.getByRole('link', { name: 'Alt fra A til Å' }).click(), () => page.reload()]) {
        await go();
        await expect(page).toHaveURL('/soeg/');
        await expect(choice(page).getByRole('radio', { name: names[chosen] })).toBeChecked();
        expect(await page.evaluate(() => window.schemeAtFirst)).toBe(chosen);
        expect(await ground(page)).toBe(papir[chosen]);
      }
      expect(await kept(page)).toEqual([['farver', chosen]]);
    });

    test('is followed again when the reader says so, and the choice is deleted', async ({ page }) => {
      await page.goto(kindsOfPage.home);
      await choice(page).getByRole('radio', { name: names[chosen] }).check();
      await choice(page).getByRole('radio', { name: 'Følg enheden' }).check();
      expect(await ground(page)).toBe(papir[system]);
      expect(await kept(page)).toEqual([]);
    });

    test('prints dark ink on paper, whatever is chosen', async ({ page }) => {
      await page.goto(kindsOfPage.article);
      for (const name of ['Lys', 'Mørk', 'Følg enheden']) {
        await page.emulateMedia({ media: 'screen' });
        await choice(page).getByRole('radio', { name }).check();
        await page.emulateMedia({ media: 'print' });
        expect(await page.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).color)).toBe('rgb(34, 38, 43)');
        expect(await page.locator('.lead').evaluate((lead) => getComputedStyle(lead).color)).toBe('rgb(86, 90, 95)');
        await expect(choice(page)).toBeHidden();
      }
    });

    test('has its own frame in the colour of the page', async ({ page }) => {
      await page.goto(kindsOfPage.home);
      // The first whose media hold, as browsers read it.
      const frame = () =>
        page.evaluate(() => {
          const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
          const probe = document.createElement('i');
          probe.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? '';
          document.body.append(probe);
          return getComputedStyle(probe).color;
        });
      expect(await frame()).toBe(papir[system]);
      await choice(page).getByRole('radio', { name: names[chosen] }).check();
      expect(await frame()).toBe(papir[chosen]);
      await expect(page.locator('meta[name="color-scheme"]')).toHaveAttribute('content', chosen);
    });
  });
}

test('two open tabs show the same colours', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(kindsOfPage.home);
  await two.goto(kindsOfPage.about);
  await choice(one).getByRole('radio', { name: 'Mørk' }).check();
  await expect.poll(() => ground(two)).toBe(papir.dark);
  await expect(choice(two).getByRole('radio', { name: 'Mørk' })).toBeChecked();
});

test('where storage is closed the page works, and the choice holds for the page', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(closeStorage);
  await page.addInitScript(watchFirst);
  await page.goto(kindsOfPage.article);
  expect(await page.evaluate(() => window.schemeAtFirst)).toBe('auto');
  await choice(page).getByRole('radio', { name: 'Mørk' }).check();
  expect(await ground(page)).toBe(papir.dark);
  expect(faults).toEqual([]);
});

test('the keyboard reaches the choice and moves through it', async ({ page }) => {
  await page.goto(kindsOfPage.about);
  const option = (name: string) => choice(page).getByRole('radio', { name });
  await page.getByRole('contentinfo').getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(option('Følg enheden')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(option('Lys')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(option('Mørk')).toBeChecked();
  expect(await ground(page)).toBe(papir.dark);
});

test('a finger hits each choice', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(kindsOfPage.about);
  const labels = await choice(page).locator('label').all();
  expect(labels).toHaveLength(3);
  for (const label of labels) expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('no choice is offered, and the device decides', async ({ page }) => {
    await page.goto(kindsOfPage.home);
    await expect(page.locator('.colour-choice')).toBeHidden();
    expect(await ground(page)).toBe(papir.dark);
  });
});

test('a browser that does not know light-dark() has colours too', async () => {
  let sheets = '';
  for await (const file of glob('dist/_astro/*.css')) sheets += await readFile(file, 'utf8');
  expect(sheets).toContain('#fbf8f3');
  expect(sheets).toContain('#15191c');
  expect(sheets).not.toContain('light-dark(');
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('boxes, fields and choices keep their edges', async ({ page }) => {
    await page.goto(kindsOfPage.article);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const edge = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((box) => getComputedStyle(box).borderInlineStartStyle + getComputedStyle(box).borderInlineStartWidth);
    expect(await edge('.callout')).toBe('solid1px');
    expect(await edge('.field')).toMatch(/^solid/);
    expect(await edge('.key-points')).toBe('solid4px');
    const radio = choice(page).getByRole('radio').first();
    expect(await radio.evaluate((input) => getComputedStyle(input).appearance)).toBe('auto');
    await page.locator('#citat-repper-2013-1').click();
    expect(await edge('[popover]:popover-open')).toBe('solid1px');
  });
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  const isReduced = reducedMotion === 'reduce';

  test(isReduced ? 'nothing moves for a reader who asks for less motion' : 'pages and cards fade in', async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() =>
      window.addEventListener('pagereveal', (event) => {
        window.cameByTransition = event.viewTransition !== null;
      }),
    );
    await page.goto(kindsOfPage.article);
    const card = page.locator('[popover]').first();
    expect(await card.evaluate((box) => getComputedStyle(box).transitionDuration)).toBe(isReduced ? '0s' : '0.12s');
    await page.getByRole('link', { name: 'Begreber' }).first().click();
    await expect(page).toHaveURL('/begreber/');
    expect(await page.evaluate(() => window.cameByTransition)).toBe(!isReduced);
  });
}
