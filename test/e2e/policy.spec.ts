/** Nothing leaves the reader's browser, and the strict policy is never broken. */
import { glob, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { allPages } from './pages.ts';

for (const [kind, address] of allPages) {
  test(`the ${kind} page asks no other host, breaks no policy and sets no cookie`, async ({ page, context, baseURL }) => {
    const foreign: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      const isMissingPage = kind === 'missing' && message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !isMissingPage) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(error.message));
    const response = await page.goto(address);
    await page.waitForLoadState('networkidle');

    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(foreign).toEqual([]);
    expect(messages).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

test('no built page holds an inline script, style or handler', async () => {
  const faults: string[] = [];
  let pages = 0;
  for await (const file of glob('dist/**/*.html')) {
    pages++;
    const html = await readFile(file, 'utf8');
    for (const [pattern, what] of [
      [/<script(?![^>]*\bsrc=)[^>]*>/, 'inline script'],
      [/<style\b/, 'inline style sheet'],
      [/<[^>]+\sstyle=/, 'style attribute'],
      [/<[^>]+\son[a-z]+=/, 'event handler'],
      [/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/(?!localhost)[^"]+"(?![^>]*rel="canonical")/, 'foreign resource'],
    ] as const) {
      if (pattern.test(html)) faults.push(`${file}: ${what}`);
    }
  }
  expect(pages).toBeGreaterThan(90);
  expect(faults).toEqual([]);
});

test('a missing page answers 404 with a way on', async ({ page }) => {
  const response = await page.goto('/findes-ikke/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
