/** Every page of a published portal lets its reader report a fault, with the page filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildSite, makeSite, type Site } from '../helpers/site.ts';

const sites: Site[] = [];
const build = (environment: Readonly<Record<string, string>>) => {
  const site = makeSite();
  sites.push(site);
  const { output } = buildSite(site, { SITE_URL: 'https://portal.example', ...environment });
  const folder = join(site.folder, 'dist');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
  return { output, pages };
};
afterEach(() => {
  for (const site of sites.splice(0)) site.remove();
});

/** The text that the link at the foot of the page begins. */
const reported = (html: string, parameter: string): string => {
  const [, href = ''] = /<footer[\s\S]*? href="([^"]*)" data-report=/.exec(html) ?? [];
  return new URL(href.replaceAll('&amp;', '&')).searchParams.get(parameter) ?? '';
};

test('by e-mail', () => {
  const { output, pages } = build({ CONTACT_EMAIL: 'red@portal.example' });
  expect(output).toBe('Portalen er bygget i dist/.\n');
  expect(pages.length).toBeGreaterThan(8);
  for (const { path, html } of pages) {
    const title = /<title>(.*?)(?: · Peerstøtteportalen)?<\/title>/.exec(html)?.[1];
    // A page that is not there has the address of its file; a script has the one that the reader came by.
    const address = `https://portal.example/${path === '404.html' ? '404/' : path.replace(/index\.html$/, '')}`;
    expect(reported(html, 'subject'), path).toBe(`Fejl på siden «${title}»`);
    expect(reported(html, 'body').split('\r\n'), path).toEqual([
      `Side: ${title}`,
      `Adresse: ${address}`,
      'Afsnit: ',
      '',
      'Fejlen: ',
      '',
      'Din kilde: ',
    ]);
  }
});

test('where the source text lives', () => {
  const { pages } = build({ REPOSITORY_URL: 'https://github.com/en/portal' });
  expect(pages.length).toBeGreaterThan(8);
  for (const { path, html } of pages) expect(reported(html, 'body'), path).toContain('Adresse: https://portal.example/');
});

test('or is told how things stand, and so is who publishes it', () => {
  const { output, pages } = build({});
  expect(output).toBe(
    'Portalen er bygget i dist/.\nLæserne kan ikke melde fejl: Sæt CONTACT_EMAIL til redaktionens e-mail eller REPOSITORY_URL til stedet, hvor kildeteksten ligger.\n',
  );
  expect(pages.length).toBeGreaterThan(8);
  for (const { path, html } of pages) expect(/<footer[\s\S]*<\/footer>/.exec(html)?.[0], path).toContain('href="/om/#fejl"');
});
