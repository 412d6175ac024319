/**
 * A last look at the built pages, for what Astro lets through in silence: an article whose text
 * failed to load comes out empty, and a button or link can lead to an element that is not there.
 */
import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

/** @param folder the built site @throws one error with every fault */
export async function checkPages(folder: string): Promise<void> {
  const pages = new Map<string, { html: string; ids: Set<string> }>();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const html = await readFile(join(folder, file), 'utf8');
    pages.set(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, { html, ids: new Set(values(html, 'id')) });
  }
  const faults: string[] = [];
  for (const [address, { html, ids }] of pages) {
    if (/<article[^>]*\bdata-text\b[^>]*>\s*<\/article>/.test(html)) faults.push(`${address} har ingen tekst.`);
    for (const target of values(html, 'popovertarget'))
      if (!ids.has(target)) faults.push(`${address} har en knap til «${target}», som ikke findes på siden.`);
    for (const href of values(html, 'href')) {
      const [path = '', fragment] = decodeURI(href).split('#');
      if (fragment === undefined || fragment === '' || /^[a-z]+:/i.test(href)) continue;
      const page = path === '' ? { ids } : pages.get(path);
      if (page && !page.ids.has(fragment)) faults.push(`${address} linker til ${href}, men stedet findes ikke.`);
    }
  }
  if (pages.size === 0) faults.push('Der blev ikke bygget nogen sider.');
  if (faults.length > 0) throw new Error(`De byggede sider har fejl:\n${faults.join('\n')}`);
}

const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value?.replaceAll('&amp;', '&') ?? '');
