/**
 * What holds for every page that is built, read as it is written: names, headings, landmarks, titles and languages.
 * The browser parses the files and runs nothing of them.
 */
import { glob, readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { titleLanguage } from '../../src/domain/title-language.ts';

interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

const pages: BuiltPage[] = [];

test.beforeAll(async () => {
  for await (const file of glob('dist/**/*.html')) {
    const address = `/${file.replaceAll('\\', '/').slice('dist/'.length)}`.replace(/index\.html$/, '');
    pages.push({ address, html: await readFile(file, 'utf8') });
  }
  expect(pages.length).toBeGreaterThan(200);
});

/** What `look` says of each page, each line with the address before it. */
async function lookThrough<Extra>(page: Page, look: (document: Document, extra: Extra) => string[], extra: Extra): Promise<string[]> {
  const faults = await page.evaluate(
    ({ built, source, more }) => {
      const judge = new Function(`return ${source}`)() as (document: Document, extra: unknown) => string[];
      const parser = new DOMParser();
      return built.flatMap(({ address, html }) =>
        judge(parser.parseFromString(html, 'text/html'), more).map((fault) => `${address}: ${fault}`),
      );
    },
    { built: pages, source: look.toString(), more: extra as unknown },
  );
  return faults;
}

test('every page has one main part, one heading above all, a head and a foot, and its menus have names of their own', async ({ page }) => {
  const faults = await lookThrough(
    page,
    (document) => {
      const count = (selector: string) => document.querySelectorAll(selector).length;
      const names = [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label') ?? '');
      const first = document.body.querySelector('a');
      return [
        ...['main', 'h1', 'body > header', 'body > footer', 'main#indhold'].flatMap((selector) =>
          count(selector) === 1 ? [] : [`${count(selector)} × ${selector}`],
        ),
        ...(names.includes('') || new Set(names).size < names.length ? [`menus: ${names.join(', ')}`] : []),
        ...(first?.getAttribute('href') === '#indhold' ? [] : ['begins with no skip link']),
        ...(document.documentElement.lang === 'da' ? [] : ['is not said to be Danish']),
      ];
    },
    undefined,
  );
  expect(faults).toEqual([]);
});

test('no heading skips a level', async ({ page }) => {
  const faults = await lookThrough(
    page,
    (document) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
        (heading) => [Number(heading.tagName[1]), heading.textContent] as const,
      );
      return levels.flatMap(([level, text], index) => (level > (levels[index - 1]?.[0] ?? 0) + 1 ? [`h${level} ${text?.trim()}`] : []));
    },
    undefined,
  );
  expect(faults).toEqual([]);
});

test('no two pages have the same title', async ({ page }) => {
  const titles = await lookThrough(
    page,
    (document) => [`${document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''} ${document.title}`],
    undefined,
  );
  const byTitle = Map.groupBy(new Set(titles.map((line) => line.slice(line.indexOf(': ') + 2))), (line) => line.slice(line.indexOf(' ')));
  expect(byTitle.size).toBeGreaterThan(200);
  expect([...byTitle.values()].filter((lines) => lines.length > 1)).toEqual([]);
});

test('every link, button and field has a name, and a name that says more begins with what is seen', async ({ page }) => {
  const faults = await lookThrough(
    page,
    (document) => {
      const squash = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
      const seen = (element: Element) =>
        squash(element.textContent) || squash(element.querySelector('[aria-label]')?.getAttribute('aria-label'));
      return [...document.querySelectorAll('a[href], button, summary, input, [tabindex="0"], [role=group]')].flatMap((element) => {
        const label = squash(element.getAttribute('aria-label'));
        const visible = element.matches('input')
          ? squash((element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`))?.textContent)
          : seen(element);
        const what = element.outerHTML.slice(0, 120);
        if (!label && !visible) return [`no name: ${what}`];
        return element.matches('a, button') && label && !label.includes(visible) ? [`«${label}» is not seen as «${visible}»: ${what}`] : [];
      });
    },
    undefined,
  );
  expect(faults).toEqual([]);
});

test('in one list two links of one name lead to one place, or what stands beside them tells them apart', async ({ page }) => {
  const faults = await lookThrough(
    page,
    (document) => {
      const squash = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
      return [...document.querySelectorAll('ul, ol, nav, dl, [popover]')].flatMap((list) => {
        const targets = new Map<string, string>();
        const links = [...list.querySelectorAll('a[href]')].filter((link) => link.closest('ul, ol, nav, dl, [popover]') === list);
        return links.flatMap((link) => {
          // Not a whole sentence: who goes from link to link does not hear it.
          const beside = [...(link.closest('li')?.children ?? [])].filter(
            (child) => !child.matches('blockquote, p, ul, ol') && !child.contains(link),
          );
          const name = [link.getAttribute('aria-label') ?? link.textContent, ...beside.map(({ textContent }) => textContent)]
            .map((text) => squash(text ?? ''))
            .join(' · ');
          const href = link.getAttribute('href') ?? '';
          const other = targets.get(name);
          targets.set(name, href);
          return other !== undefined && other !== href ? [`«${name}» leads to ${other} and to ${href}`] : [];
        });
      });
    },
    undefined,
  );
  expect(faults).toEqual([]);
});

test('the title of a foreign source says its language wherever it stands, and a title of our own is Danish', async ({ page }) => {
  const items = JSON.parse(await readFile('dist/kilder/alle_kilder.json', 'utf8')) as { id: string; title: string; language: string }[];
  const titles = Object.fromEntries(items.map((item) => [item.id, { title: item.title, language: titleLanguage(item) ?? 'da' }]));
  expect(Object.values(titles).filter(({ language }) => language !== 'da').length).toBeGreaterThan(50);
  const faults = await lookThrough(
    page,
    (document, known) => {
      const plain = (text: string | null | undefined) =>
        (text ?? '')
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
          .toLowerCase();
      const places = [...document.querySelectorAll('[id^="kilde-"], [popover], a[href^="/kilder/"], button[popovertarget]')].map(
        (element): [string, Element] => {
          const name = element.getAttribute('href') ?? element.getAttribute('popovertarget') ?? element.id;
          return [/^(?:(?:vis-)?kilde-|\/kilder\/)([a-z0-9-]+)/.exec(name)?.[1] ?? '', element];
        },
      );
      return places.flatMap(([id, place]) => {
        const { title, language } = known[id] ?? { title: '', language: '' };
        const beginning = plain(title).slice(0, 30);
        if (beginning === '' || !plain(place.textContent).includes(beginning)) return [];
        // The innermost elements that have the beginning of the title in them.
        const holders = [place, ...place.querySelectorAll('*')].filter((element) => plain(element.textContent).includes(beginning));
        const languages = holders.filter((element) => !holders.some((other) => other !== element && element.contains(other)));
        const heard = languages.map((element) => element.closest('[lang]')?.getAttribute('lang') ?? '');
        return heard.includes(language) ? [] : [`${id} (${language}) is read as ${heard.join(', ')}`];
      });
    },
    titles,
  );
  expect(faults).toEqual([]);
});
