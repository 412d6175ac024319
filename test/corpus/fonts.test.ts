/** Every character that a reader meets is in the portal's own fonts; src/tools/subset-fonts.ts makes them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allEntries } from '../../src/domain/corpus.ts';
import { readContent } from '../../src/integrations/read-content.ts';
import { fontCharacters } from '../helpers/font-characters.ts';
import { root } from '../helpers/root.ts';

const corpus = readContent(root);
const read = (paths: readonly string[]): string => paths.map((path) => readFileSync(join(root, path), 'utf8')).join('');
const content = read(allEntries(corpus).map(({ path }) => path));
const ofInterface = read(globSync(['src/*.da.ts', 'src/{components,layouts,pages}/**/*.astro', 'src/styles/*.css'], { cwd: root }));

/** Not for a reader: line breaks, what only Markdown, YAML and code write, and the key that a Mac shows in its own font. */
const exempt = /[\n^`|\\{}⌘]/u;

/** The characters of the text that none of the files has. */
async function missing(text: string, ...files: string[]): Promise<string[]> {
  const fonts = await Promise.all(files.map((file) => fontCharacters(join(root, `public/fonts/${file}.woff2`))));
  const isMissing = (character: string) => !exempt.test(character) && !fonts.some((font) => font.has(character));
  return [...new Set(text)].filter(isMissing).toSorted();
}

describe.each(['literata', 'hanken-grotesk'])('%s', (font) => {
  test('has every character of the content and the interface', async () => {
    expect(content.length).toBeGreaterThan(100_000);
    expect(ofInterface).toContain('Følg enheden');
    expect(await missing(content + ofInterface, font, `${font}-navne`)).toEqual([]);
  });

  test('keeps the letters of a name from Western Europe, in the file that every page has', async () => {
    expect(await missing('Åse Ærø Øst Nuñez François Müller Weiß Strömgren Þór Céline Œuvre Ibáñez João', font)).toEqual([]);
  });

  test('keeps the letters of a name from further east, in a file of their own', async () => {
    expect(await missing('Škoda Žižek', font)).toEqual(['Š', 'Ž', 'ž']);
    expect(await missing('Škoda Žižek Čapek Wałęsa Dvořák Erdoğan Đorđe', font, `${font}-navne`)).toEqual([]);
  });
});

test('the italic has every character of a title and of a foreign word', async () => {
  const titles = corpus.kilder.flatMap(({ fields }) => [fields['title'], fields['container-title'] ?? '']).join('');
  const foreign = [...content.matchAll(/<Sprog[^>]*>([^<]*)<\/Sprog>/g)].map(([, words]) => words).join('');
  expect(titles.length).toBeGreaterThan(5000);
  expect(foreign.length).toBeGreaterThan(100);
  expect(await missing(titles + foreign, 'literata-italic')).toEqual([]);
});
