/**
 * What those who listen are told. Each text in `announced/` is what a screen reader says of one thing; read it aloud
 * before you let it change: npm test -- browser, or `playwright test announced --update-snapshots`.
 */
import { expect, type Locator, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';
import { bringScreenReader, hear, leap } from './screen-reader.ts';

test.use({ bypassCSP: true, viewport: { width: 1280, height: 900 } });

test.beforeEach(async ({ page }) => {
  await bringScreenReader(page);
});

/** What the browser itself tells assistive technology of an element: the tree knows what a popover's button does. */
async function toldBy(element: Locator): Promise<Record<string, unknown>> {
  const session = await element.page().context().newCDPSession(element.page());
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#${await element.getAttribute('id')}` });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
  const [node] = nodes;
  const expanded = node?.properties?.find(({ name }) => name === 'expanded')?.value.value;
  return { role: node?.role?.value, name: node?.name?.value, description: node?.description?.value, expanded };
}

test('a term and a group of two citations are told apart from the text, and say what they open', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  expect(await hear(page.locator('p:has(#citat-repper-2013-1)'))).toMatchSnapshot('citations-and-term.txt');
});

test('a citation is a button with a source behind it, and says whether it is open', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const cite = page.locator('#citat-repper-2013-1');
  const closed = { role: 'button', name: 'Repper et al., 2013', description: 'Kilde: vis henvisningen', expanded: false };
  expect(await toldBy(cite)).toEqual(closed);
  await cite.click();
  expect(await toldBy(cite)).toEqual({ ...closed, expanded: true });
});

for (const [thing, button, card] of [
  ['source', '#citat-repper-2013-1', '#vis-kilde-repper-2013'],
  ['term', '.term[popovertarget="vis-begreb-gensidighed"]', '#vis-begreb-gensidighed'],
] as const) {
  test(`the card of a ${thing} is heard when it opens, since it takes the focus`, async ({ page }) => {
    await page.goto(kindsOfPage.article);
    await page.locator(button).first().press('Enter');
    await expect(page.locator(card)).toBeFocused();
    expect(await hear(page.locator(card))).toMatchSnapshot(`card-of-${thing}.txt`);
  });
}

test('an article has an outline and landmarks to jump between', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  expect(await leap(page, 'Heading')).toMatchSnapshot('headings-of-article.txt');
  expect(await leap(page, 'Landmark')).toMatchSnapshot('landmarks-of-article.txt');
});

test('a box in the text says what kind it is', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  expect(await hear(page.locator('.callout').first())).toMatchSnapshot('callout.txt');
});

test('a dilemma is its question, the two sides with their sources, and something to talk about', async ({ page }) => {
  await page.goto(kindsOfPage.dilemmas);
  expect(await hear(page.locator('.dilemmas > li').first())).toMatchSnapshot('dilemma.txt');
});

test('a table says its name and what its columns are called', async ({ page }) => {
  await page.goto(kindsOfPage.models);
  const lines = (await hear(page.locator('.table-box').first())).split('\n');
  const ends = lines.flatMap((line, index) => (line.startsWith('end of row,') ? [index] : []));
  expect(ends.length).toBeGreaterThan(5);
  expect(`${lines.slice(0, (ends[0] ?? 0) + 1).join('\n')}\n`).toMatchSnapshot('table.txt');
});

test('an entry in the list of sources leads to its page and back to each place in the text', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  expect(await hear(page.locator('#kilde-repper-2013'))).toMatchSnapshot('reference.txt');
});
