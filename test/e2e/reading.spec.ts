/** A professional reads an article: citations, terms and the way from text to source and back. */
import { expect, test } from '@playwright/test';
import { kindsOfPage } from './pages.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a citation opens its reference, and leads to the list and back to the very place', async ({ page }) => {
      await page.goto(kindsOfPage.article);
      const cite = page.locator('#citat-repper-2013-1');
      await expect(cite).toHaveText('Repper et al., 2013');
      const card = page.locator('#vis-kilde-repper-2013');
      await expect(card).toBeHidden();
      await cite.click();
      await expect(card).toBeVisible();
      await expect(card).toContainText('Peer Support Workers: Theory and Practice');
      await expect(card).toContainText('Gengivet efter');

      await card.getByRole('link', { name: 'Se i kildelisten' }).click();
      const entry = page.locator('#kilde-repper-2013');
      await expect(entry).toBeInViewport();
      await expect(entry).toBeFocused();
      // A card can only be closed for the reader by script.
      await expect(card).toBeVisible({ visible: !javaScriptEnabled });
      await entry.getByRole('link', { name: /^1\. sted i teksten/ }).click();
      await expect(page).toHaveURL(/#citat-repper-2013-1$/);
      await expect(cite).toBeInViewport();
    });

    test('a term shows its definition and leads to its page', async ({ page }) => {
      await page.goto(kindsOfPage.article);
      await page.getByRole('button', { name: 'erfaringskompetence', exact: true }).first().click();
      const card = page.locator('#vis-begreb-erfaringskompetence');
      await expect(card).toBeVisible();
      await card.getByRole('link').first().click();
      await expect(page).toHaveURL('/begreber/erfaringskompetence/');
    });
  });
}

test('the keyboard opens a citation, reaches its links next, and closes it again', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const cite = page.locator('#citat-repper-2013-1');
  const card = page.locator('#vis-kilde-repper-2013');
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(cite).toBeFocused();
});

test('two works by one author in one year keep their letters on every page', async ({ page }) => {
  await page.goto('/kilder/jensen-olsen-2019-inspiration/');
  await expect(page.getByRole('main')).toContainText('(2019a)');
  await page.goto('/kilder/jensen-olsen-2019-evaluering/');
  await expect(page.getByRole('main')).toContainText('(2019b)');
  await page.goto(kindsOfPage.articleWithTables);
  await expect(page.locator('#kilde-jensen-olsen-2019-inspiration')).toContainText('(2019a)');
  await expect(page.locator('#citat-jensen-olsen-2019-inspiration-1')).toHaveText('Jensen & Olsen, 2019a');
});

test('a foreign title says its language', async ({ page }) => {
  await page.goto('/kilder/repper-2013/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  await expect(page.locator('[lang="en"]').filter({ hasText: 'Peer Support Workers' }).first()).toBeVisible();
});

test('every article of the theme can be reached in the recommended order', async ({ page }) => {
  await page.goto(kindsOfPage.theme);
  const links = page.getByRole('main').locator('.path a[href^="/temaer/definition/"]:not([href*="#"])');
  const addresses = [...new Set(await links.evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href'))))];
  expect(addresses).toEqual(
    [
      'hvad-er-peerstoette',
      'levede-erfaringer-og-erfaringskompetence',
      'roller-og-betegnelser',
      'former-for-peerstoette',
      'virksomme-mekanismer',
      'peerstoette-og-recovery',
    ].map((slug) => `/temaer/definition/${slug}/`),
  );
});

test('an article tells who stands behind it, when it was reviewed and what mentions it', async ({ page }) => {
  await page.goto(kindsOfPage.article);
  const main = page.getByRole('main');
  await expect(main).toContainText('Sidst gennemgået 22. november 2026');
  await expect(main).toContainText('Peerstøtteportalens redaktion');
  await expect(main.getByRole('heading', { name: 'Kort fortalt' })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Nævnes i' })).toBeVisible();
  await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute('content', 'Hvad er peerstøtte?');
});
