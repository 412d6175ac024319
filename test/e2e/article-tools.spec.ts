/** What a reader does with an article beside reading it: links to a place, cites the page, reports a fault, reads a note. */
import { expect, type Page, test } from '@playwright/test';
import { reportAddress } from '../../src/domain/error-report.ts';
import { strings } from '../../src/strings.da.ts';
import { kindsOfPage } from './pages.ts';

const heading = 'hvad-er-definitionerne-enige-om';
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('every heading has a link, and keeps its own name', async ({ page }) => {
      await page.goto(kindsOfPage.article);
      const headings = page.locator('main .heading :is(h2, h3)');
      expect(await headings.count()).toBeGreaterThan(10);
      expect(await page.locator('.prose :is(h2, h3)').count()).toBe(await page.locator('.prose .heading > .heading-link').count());
      await expect(page.getByRole('heading', { name: 'Hvad er definitionerne enige om?', exact: true })).toHaveId(heading);
      const link = page.getByRole('link', { name: 'Link til afsnittet Hvad er definitionerne enige om?', exact: true });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${kindsOfPage.article}#${heading}`);
      await expect(page.locator(`#${heading}`)).toBeInViewport();
    });

    for (const address of [kindsOfPage.dilemmas, kindsOfPage.functions, kindsOfPage.timeline]) {
      test(`each entry of the list on ${address} can be linked to`, async ({ page }) => {
        await page.goto(address);
        const links = page.locator('.prose li[id] .heading-link');
        expect(await links.count()).toBeGreaterThan(5);
        expect(await links.count()).toBe(await page.locator('.prose li[id] :is(h3, h4)').count());
        await links.nth(1).focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('.prose li[id]:target :is(h3, h4)')).toBeInViewport();
      });
    }

    test('the page can be cited: as text, and as files that hold the same work', async ({ page, request }) => {
      await page.goto(`${kindsOfPage.article}#citer`);
      const section = page.getByRole('region', { name: 'Citér denne side' });
      await expect(section).toContainText(
        /Peerstøtteportalens redaktion\. \(2026, 22\. november\)\. Hvad er peerstøtte\? Peerstøtteportalen\. https?:\S+\/temaer\/definition\/hvad-er-peerstoette\//,
      );
      const files = await section.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(files).toEqual(['bib', 'ris', 'json'].map((format) => `/temaer/definition/hvad-er-peerstoette.${format}`));
      const [bib = '', ris = '', json = ''] = await Promise.all(files.map(async (file) => (await request.get(file)).text()));
      expect(bib).toMatch(/^@misc\{peerstoetteportalen-definition-hvad-er-peerstoette,\n(?:\t\w+ = \{.*\},\n)+\}\n$/);
      expect(ris).toMatch(/^TY {2}- ELEC\n(?:[A-Z]\w {2}- .+\n)+ER {2}- \n$/);
      expect(JSON.parse(json)).toMatchObject([
        { type: 'webpage', title: 'Hvad er peerstøtte?', issued: { 'date-parts': [[2026, 11, 22]] } },
      ]);
    });

    test('the line under the lead says what the article builds on, and leads to the sources', async ({ page }) => {
      await page.goto(kindsOfPage.article);
      const sources = await page.locator('.reference').count();
      await page.getByRole('link', { name: new RegExp(`^Bygger på ${sources} kilder, hvoraf \\d+ samler undersøgelser$`) }).click();
      await expect(page.getByRole('heading', { name: 'Kilder' })).toBeInViewport();
    });

    test('a fault can be reported from the foot of every kind of page', async ({ page }) => {
      for (const address of [kindsOfPage.home, kindsOfPage.article, kindsOfPage.search, kindsOfPage.missing]) {
        await page.goto(address);
        await page.getByRole('contentinfo').getByRole('link', { name: strings.report.none }).click();
        await expect(page).toHaveURL('/om/#fejl');
        await expect(page.getByRole('heading', { name: 'Har du fundet en fejl?' })).toBeInViewport();
      }
    });

    for (const width of [1200, 1280, 1600]) {
      test(`at ${width} px a note stands in the margin, beside the paragraph that it follows`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(kindsOfPage.article);
        const note = page.getByRole('note', { name: 'Note i margenen' });
        const beside = await note.boundingBox();
        const paragraph = await page.locator('p:has(+ .margin-note)').boundingBox();
        const text = await page.locator('.prose').boundingBox();
        if (!beside || !paragraph || !text) throw new Error('The note is not shown.');
        expect(Math.abs(beside.y - paragraph.y)).toBeLessThan(12);
        expect(beside.x - (text.x + text.width)).toBeCloseTo(40, 0);
        expect(beside.x + beside.width).toBeLessThanOrEqual(width - 15);
      });
    }

    test('on a phone and on paper a note stands under the paragraph that it follows', async ({ page }) => {
      for (const [width, media] of [
        [390, 'screen'],
        [1280, 'print'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media });
        await page.goto(kindsOfPage.article);
        const note = await page.locator('.margin-note').boundingBox();
        const paragraph = await page.locator('p:has(+ .margin-note)').boundingBox();
        if (!note || !paragraph) throw new Error('The note is not shown.');
        expect(note.y).toBeGreaterThan(paragraph.y + paragraph.height);
        expect(note.x).toBeCloseTo(paragraph.x, 0);
      }
    });
  });
}

test('no note lies over another, over a table or over a figure', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/temaer/evidens/oekonomi/');
  // As an author may write them: three in a row, long ones, before a wide table.
  await page.evaluate(() => {
    const note = document.querySelector('.margin-note');
    if (!note) throw new Error('There is no note.');
    for (let more = 0; more < 3; more++) note.after(note.cloneNode(true));
  });
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.prose > :is(.margin-note, .table-box, .figure)')].map((element) =>
      element.getBoundingClientRect(),
    );
    return {
      boxes: boxes.length,
      over: boxes.filter((a, i) =>
        boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      ).length,
    };
  });
  expect(overlaps.boxes).toBeGreaterThan(5);
  expect(overlaps.over).toBe(0);
});

test('the link of a heading is copied with the whole address, and a reader is told', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(kindsOfPage.article);
  await expect(page.getByRole('status')).toBeEmpty();
  await page.locator(`#${heading} + a`).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Kopieret: Link til afsnittet Hvad er definitionerne enige om?');
  expect(await clipboard(page)).toBe(`${baseURL}${kindsOfPage.article}#${heading}`);
});

test('the link of a heading shows when it is pointed at or reached, is large enough, and always shows on touch', async ({
  page,
  browser,
}) => {
  await page.goto(kindsOfPage.article);
  const link = page.locator(`#${heading} + a`);
  await link.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
  await expect(link).toHaveCSS('opacity', '0');
  await page.locator(`#${heading}`).hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('opacity', '1');
  const box = await link.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);

  const phone = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const touched = await phone.newPage();
  await touched.goto(new URL(kindsOfPage.article, page.url()).href);
  await expect(touched.locator(`#${heading} + a`)).toHaveCSS('opacity', '1');
  await phone.close();
});

test('the reference to the page and its files can be copied', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(kindsOfPage.article);
  const section = page.getByRole('region', { name: 'Citér denne side' });
  await section.getByRole('button', { name: 'Kopiér henvisningen' }).click();
  await expect(page.getByRole('status')).toHaveText('Kopieret: henvisningen');
  expect(await clipboard(page)).toMatch(
    /^Peerstøtteportalens redaktion\. \(2026, 22\. november\)\. Hvad er peerstøtte\? Peerstøtteportalen\. http\S+\/$/,
  );
  for (const [name, ending] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'json'],
  ] as const) {
    await section.getByRole('button', { name: `Kopiér ${name}` }).click();
    await expect(page.getByRole('status')).toHaveText(`Kopieret: ${name}`);
    expect(await clipboard(page)).toBe(await (await request.get(`/temaer/definition/hvad-er-peerstoette.${ending}`)).text());
  }
});

test.describe('a report of a fault', () => {
  const written = 'http://portal.example/temaer/';
  const mail = reportAddress(
    { contact: 'red@portal.example', repository: undefined },
    { subject: 'Fejl', lines: ['Adresse: http://portal.example/temaer/', strings.report.section, strings.report.fault] },
  );

  /** The built portal has no address; this one has. */
  const withAddress = (page: Page) =>
    page.route('**/hvad-er-peerstoette/', async (route) => {
      const response = await route.fetch();
      const link = `<a href="${mail?.replaceAll('&', '&amp;')}" data-report="${written}" data-section="${strings.report.section}"`;
      await route.fulfill({ response, body: (await response.text()).replace('<a class="py-0.5" href="/om/#fejl"', link) });
    });

  /** The lines of the mail that a press would begin. */
  const press = async (page: Page) => {
    const link = page.locator('a[data-report]');
    await link.evaluate((element) => element.addEventListener('click', (event) => event.preventDefault()));
    await link.dispatchEvent('click');
    return new URL((await link.getAttribute('href')) ?? '').searchParams.get('body')?.split('\r\n');
  };

  test('tells the section in view at the moment of the press', async ({ page, baseURL }) => {
    await withAddress(page);
    await page.goto(kindsOfPage.article);
    await page.locator(`#${heading}`).evaluate((element) => element.scrollIntoView());
    expect(await press(page)).toEqual([
      `Adresse: ${baseURL}${kindsOfPage.article}#${heading}`,
      'Afsnit: Hvad er definitionerne enige om?',
      'Fejlen: ',
    ]);
    await page.locator('#hvilken-definition-bruger-portalen').evaluate((element) => element.scrollIntoView());
    expect((await press(page))?.[1]).toBe('Afsnit: Hvilken definition bruger portalen?');
  });

  test('tells, from the foot of the page, the section that the reader came from', async ({ page }) => {
    await withAddress(page);
    await page.clock.install();
    await page.goto(kindsOfPage.article);
    await page.locator(`#${heading}`).evaluate((element) => element.scrollIntoView());
    // Time for the page to see where the reader is, and for the reader to stay there.
    await expect(page.locator(`nav .toc a[href="#${heading}"]`)).toHaveAttribute('aria-current', 'location');
    await page.clock.runFor(3000);
    await page.keyboard.press('End');
    await expect(page.locator('a[data-report]')).toBeInViewport();
    await page.clock.runFor(3000);
    expect((await press(page))?.[1]).toBe('Afsnit: Hvad er definitionerne enige om?');
  });
});

for (const [width, height, text] of [
  [1280, 900, 16],
  [1280, 500, 16],
  [620, 700, 16],
  [390, 844, 16],
  [320, 568, 16],
  [1280, 900, 32],
  [640, 568, 32],
] as const) {
  test(`at ${width} × ${height} px and text of ${text} px no card leaves the window, at any edge`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: 13 } });
    await page.goto('/temaer/evidens/hvad-siger-forskningen/');
    const { opened, outside } = await page.evaluate(async () => {
      const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const left: string[] = [];
      let count = 0;
      const buttons = [...document.querySelectorAll<HTMLElement>('.prose :is(.cite, .term)')];
      for (const button of buttons.filter((_, index) => index % 7 === 0)) {
        for (const block of ['start', 'center', 'end'] as const) {
          button.scrollIntoView({ block, inline: 'nearest' });
          await settled();
          button.click();
          await settled();
          const card = document.querySelector(':popover-open');
          const box = card?.getBoundingClientRect();
          if (
            !box ||
            box.height < 60 ||
            box.left < -0.5 ||
            box.top < -0.5 ||
            box.right > innerWidth + 0.5 ||
            box.bottom > innerHeight + 0.5
          )
            left.push(`${button.textContent} ${block}: ${JSON.stringify(box)}`);
          (card as HTMLElement | null)?.hidePopover();
          count++;
        }
      }
      return { opened: count, outside: left };
    });
    expect(opened).toBeGreaterThan(50);
    expect(outside).toEqual([]);
  });
}

test('Escape closes a card in the list of sources too, and leaves the reader at the citation', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const cite = page.locator('#citat-repper-2013-1');
  await cite.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.reference > [popover]:popover-open');
  await expect(card).toHaveCount(1);
  await card.getByRole('button', { name: 'Luk' }).focus();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(cite).toBeFocused();
  await expect(cite).toBeInViewport();
});

test('the contents keep the section in view in sight, without moving the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto('/temaer/evidens/hvad-siger-forskningen/');
  const last = page.locator('nav .toc a[href="#hvad-ved-vi-ikke"]');
  await expect(last).not.toBeInViewport();
  await page.locator('#hvad-ved-vi-ikke').evaluate((element) => element.scrollIntoView());
  const top = await page.evaluate(() => scrollY);
  await expect(last).toHaveAttribute('aria-current', 'location');
  await expect(last).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test('on a phone the contents fold again when they have led on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(kindsOfPage.article);
  await page.getByText('På denne side').filter({ visible: true }).click();
  await page.locator(`details .toc a[href="#${heading}"]`).click();
  await expect(page.locator('details:has(.toc)')).not.toHaveAttribute('open');
  await expect(page.locator(`#${heading}`)).toBeInViewport();
  expect((await page.locator(`#${heading}`).boundingBox())?.y).toBeLessThan(100);
});
