/**
 * A last look at the built pages, for what Astro lets through in silence: an article whose text
 * failed to load comes out empty, and a button or link can lead to an element that is not there.
 */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface BuiltPage {
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

/** @param folder the built site @throws one error with every fault */
export async function checkPages(folder: string): Promise<void> {
  const pages = new Map<string, BuiltPage>();
  for (const file of (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).toSorted()) {
    const html = await readFile(join(folder, file), 'utf8');
    pages.set(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, { html, ids: new Set(values(html, 'id')) });
  }
  const faults =
    pages.size === 0 ? ['Der blev ikke bygget nogen sider.'] : [...pages].flatMap(([address, page]) => faultsOf(address, page, pages));
  if (faults.length > 0) throw new Error(`De byggede sider har fejl:\n${faults.join('\n')}`);
}

function faultsOf(address: string, { html, ids }: BuiltPage, pages: ReadonlyMap<string, BuiltPage>): string[] {
  const faults = /<article[^>]*\bdata-text\b[^>]*>\s*<\/article>/.test(html) ? [`${address} har ingen tekst.`] : [];
  for (const target of values(html, 'popovertarget')) {
    if (!ids.has(target)) faults.push(`${address} har en knap til «${target}», som ikke findes på siden.`);
  }
  for (const href of values(html, 'href')) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) continue;
    const { pathname, hash } = new URL(href, `http://localhost${address}`);
    const target = pages.get(decodeURI(pathname));
    const fragment = decodeURIComponent(hash.slice(1));
    if (!target && pathname.endsWith('/')) faults.push(`${address} linker til ${href}, som ikke findes.`);
    if (target && fragment && !target.ids.has(fragment)) faults.push(`${address} linker til ${href}, men stedet findes ikke.`);
  }
  return faults;
}

const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value?.replaceAll('&amp;', '&') ?? '');
