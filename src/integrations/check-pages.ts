/**
 * A last look at the built pages, for what Astro lets through in silence: an article whose text
 * failed to load comes out empty, and a button or link can lead to an element that is not there.
 */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PortalError } from '../domain/portal-error.ts';

interface BuiltPage {
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

/**
 * @param folder the built site
 * @param expected addresses that must have a page
 * @throws PortalError with every fault
 */
export async function checkPages(folder: string, expected: readonly string[] = []): Promise<void> {
  const files = new Set<string>();
  for await (const file of glob('**/*', { cwd: folder })) files.add(`/${file.replaceAll('\\', '/')}`);
  const pages = new Map<string, BuiltPage>();
  for (const file of [...files].filter((path) => path.endsWith('.html')).toSorted()) {
    const html = await readFile(join(folder, file), 'utf8');
    pages.set(file.replace(/index\.html$/, ''), { html, ids: new Set(values(html, 'id')) });
  }
  const faults = pages.size === 0 ? ['Der blev ikke bygget nogen sider.'] : [];
  for (const address of expected) if (!pages.has(address)) faults.push(`${address} blev ikke bygget.`);
  for (const [address, page] of pages) faults.push(...faultsOf(address, page, pages, files));
  if (faults.length > 0) throw new PortalError(`De byggede sider har fejl:\n${faults.join('\n')}`);
}

function faultsOf(address: string, { html, ids }: BuiltPage, pages: ReadonlyMap<string, BuiltPage>, files: ReadonlySet<string>): string[] {
  const faults = /<article[^>]*\bdata-text\b[^>]*>\s*<\/article>/.test(html) ? [`${address} har ingen tekst.`] : [];
  for (const target of values(html, 'popovertarget')) {
    if (!ids.has(target)) faults.push(`${address} har en knap til «${target}», som ikke findes på siden.`);
  }
  for (const link of [...values(html, 'href'), ...values(html, 'src')]) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)) continue;
    const { pathname, hash } = new URL(link, `http://localhost${address}`);
    const path = decodeURI(pathname);
    const target = pages.get(path);
    const fragment = decodeURIComponent(hash.slice(1));
    if (!target && !files.has(path)) faults.push(`${address} linker til ${link}, som ikke findes.`);
    if (target && fragment && !target.ids.has(fragment)) faults.push(`${address} linker til ${link}, men stedet findes ikke.`);
  }
  return faults;
}

const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value?.replaceAll('&amp;', '&') ?? '');
