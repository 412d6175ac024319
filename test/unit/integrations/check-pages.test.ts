import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkPages } from '../../../src/integrations/check-pages.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** @param pages what stands in the body of each page, by its path */
function build(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'peerstoette-sider-'));
  folders.push(folder);
  for (const [path, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `<!doctype html><html lang="da"><body>${body}</body></html>`);
  }
  return `${folder}/`;
}

const whole = {
  'index.html': '<a href="/om/#her">Om</a> <a href="/kilder/a.bib">Fil</a> <a href="https://x.dk/#y">Ude</a> <a href="#">Top</a>',
  'om/index.html':
    '<h2 id="her">Her</h2> <a href="#her">Op</a> <button popovertarget="boks">Vis</button> <div id="boks" popover>Tekst</div>',
  'artikel/index.html': '<article data-text><p>Tekst.</p></article>',
  '404.html': '<p>Siden findes ikke.</p>',
  'kilder/a.bib': '',
};

it('a reader of whole pages is sent nowhere that is not there', async () => {
  await expect(checkPages(build(whole))).resolves.toBeUndefined();
});

describe('a maintainer is told of', () => {
  it.each([
    ['an article without text', { 'artikel/index.html': '<article class="a" data-text> </article>' }, '/artikel/ har ingen tekst.'],
    [
      'a button that opens nothing',
      { 'om/index.html': '<h2 id="her">Her</h2><button popovertarget="boks">Vis</button>' },
      '/om/ har en knap til «boks», som ikke findes på siden.',
    ],
    [
      'a link to a place that is not on the page',
      { '404.html': '<a href="#her">Her</a>' },
      '/404.html linker til #her, men stedet findes ikke.',
    ],
    [
      'a link to a page that is not there',
      { '404.html': '<a href="/ukendt/#x">Ukendt</a>' },
      '/404.html linker til /ukendt/#x, som ikke findes.',
    ],
    [
      'a link to a place that is not on another page',
      { 'om/index.html': '<h2>Her</h2>' },
      '/ linker til /om/#her, men stedet findes ikke.',
    ],
  ])('%s', async (_, change, fault) => {
    await expect(checkPages(build({ ...whole, ...change }))).rejects.toThrow(fault);
  });

  it('a folder without a page', async () => {
    await expect(checkPages(build({ 'a/fil.txt': 'x' }))).rejects.toThrow('Der blev ikke bygget nogen sider.');
  });

  it('every fault at once', async () => {
    const faults = checkPages(
      build({
        'a/index.html': '<article data-text></article>',
        'b/index.html': '<a href="/a/#x">x</a><button popovertarget="y">y</button>',
      }),
    );
    await expect(faults).rejects.toThrow('/a/ har ingen tekst.');
    await expect(faults).rejects.toThrow('«y»');
    await expect(faults).rejects.toThrow('/a/#x');
  });
});
