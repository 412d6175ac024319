/**
 * Draws `public/deling.png`, the picture that others show when a page is shared: the figure and the
 * promise of the built front page. Run it when either changes: `node src/tools/draw-share-picture.ts`.
 */
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from './browser.ts';
import { portOf, serveFolder } from './serve-folder.ts';

// 0 lets the system choose a port that is free.
const server = await serveFolder('dist', 0);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
await page.goto(`http://localhost:${portOf(server)}/`);
await page.evaluate(async () => {
  const [name, figure, promise] = ['header a', 'main svg:not(.mark)', 'h1'].map((selector) =>
    document.querySelector<HTMLElement>(selector),
  );
  if (!name || !figure || !promise) throw new Error('Forsiden mangler navn, figur eller løfte.');
  Object.assign(document.body.style, {
    display: 'grid',
    gridTemplateColumns: '1fr 26rem',
    alignContent: 'center',
    alignItems: 'center',
    gap: '2rem 3rem',
    padding: '0 4.5rem',
  });
  Object.assign(promise.style, { fontSize: '3.6rem' });
  Object.assign(name.style, { fontSize: '1.7rem', gridColumn: '1 / -1' });
  document.body.replaceChildren(name, promise, figure);
  await document.fonts.ready;
});
await page.screenshot({ path: 'public/deling.png' });
await browser.close();
process.exit();
