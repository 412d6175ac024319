/** Larger sites to measure on: the portal's own pages, and made-up ones whose vocabulary grows as that of real ones does. */
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { danishForms } from '../../src/integrations/danish-forms.ts';
import { readContent } from '../../src/integrations/read-content.ts';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import { readPages } from './pages.ts';
import { seeded } from './random.ts';

/** So many words of the dictionary may be drawn, by how many pages there are. */
const vocabulary = [
  [1000, 20_000],
  [Number.POSITIVE_INFINITY, 45_000],
] as const;

/** In a page: pieces of the portal's own text, and words drawn from the dictionary after each. */
const size = { fewest: 2, most: 5, ownWords: 60, fewestDrawn: 25, mostDrawn: 75 };

/** @param site the built portal @returns a folder with a site of so many pages, its index written */
export async function makeLargerSite(site: string, pages: number): Promise<string> {
  const own = readPages(join(site, 'pagefind'));
  const folder = await mkdtemp(join(tmpdir(), 'portal-'));
  await cp(site, folder, { recursive: true, filter: (path) => !path.endsWith('/pagefind') });
  const random = seeded(pages);
  const words = drawnWords(vocabulary.find(([most]) => pages <= most)?.[1] ?? 0, random);
  // The word of rank r is drawn with a chance like 1/(r + 50).
  const word = () => words[Math.min(words.length - 1, Math.floor(50 * (Math.exp(random() * Math.log(words.length / 50 + 1)) - 1)))] ?? '';
  const between = (fewest: number, most: number) => fewest + Math.floor(random() * (most - fewest));
  const texts = own.map(({ text }) => text.split(/\s+/));
  for (let number = own.length; number < pages; number++) {
    const pieces = Array.from({ length: between(size.fewest, size.most) }, () => {
      const text = texts[Math.floor(random() * texts.length)] ?? [];
      const start = Math.floor(random() * Math.max(1, text.length - size.ownWords));
      return [...text.slice(start, start + size.ownWords), ...Array.from({ length: between(size.fewestDrawn, size.mostDrawn) }, word)];
    });
    const target = join(folder, 'fyld', String(number));
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'index.html'), pageOf(`${word()} ${word()} ${number}`, pieces));
  }
  const corpus = readContent(process.cwd());
  await writeSearchIndex({
    folder,
    expected: pages,
    terms: corpus.begreber.flatMap(({ id, address, data }) => (data ? [{ ...data, id, address }] : [])),
    everydayWords: corpus.everydayWords,
  });
  return folder;
}

function drawnWords(count: number, random: () => number): string[] {
  const lemmas = [...new Set([...danishForms().lemmas.values()].flat())].filter((word) => /^[a-zæøå]{3,18}$/.test(word));
  return lemmas
    .map((word) => [random(), word] as const)
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, word]) => word);
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const pageOf = (title: string, pieces: readonly (readonly string[])[]): string => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>${title}</title>
<meta name="dcterms.type" content="Artikel" data-pagefind-filter="art[content]"></head>
<body><main data-pagefind-body><h1>${title}</h1>
${pieces.map((piece) => `<p>${escapeText(piece.join(' '))}</p>`).join('\n')}</main></body></html>
`;
