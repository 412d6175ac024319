/**
 * Makes the portal's own font files: the letters of Danish and Western European languages in the
 * weights that the styles use, and nothing more. Run it when a font package is updated, or when
 * test/corpus/fonts.test.ts misses a character: `node src/tools/subset-fonts.ts`. The results in
 * `public/fonts/` are part of the source.
 *
 * Every visit pays for what is kept. What is left out, measured on the two upright files together: the
 * ligatures of f, 3.1 kB (the letters stand well without); kerning that varies with the weight, 3.8 kB
 * (lines differ by 0.15 %); weights up to 700, 1.1 kB. On the italic: kerning, 3.2 kB. Two files of one
 * weight each (Literata 27 kB, Hanken 18 kB) weigh more than one that varies (21 and 14 kB).
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Every character from one code point to another, both included. */
const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));

const without = (characters: string, left: string): string => [...characters].filter((character) => !left.includes(character)).join('');

const ascii = range(0x20, 0x7e);
/** The letters of Western European languages. */
const letters = without(`${range(0xc0, 0xff)}Œœ`, '×÷');
/** Signs of careful typography, the hard space and the soft hyphen. */
const signs = '«»‹›·–—‘’“”…§\u00a0\u00ad';
/** Signs of numbers and money. */
const figures = '°±²½×−£€';

/** Running text, headings and references; not the signs of program text. */
const reading = without(ascii, '^`|\\{}') + letters + signs + figures;
/** Titles of works and single foreign words: the small letters, and the capitals that begin a Nordic or German one. */
const titles = [without(ascii, '^`|\\{}$~_@#<>*%+='), without(range(0xdf, 0xff), '÷'), 'ÆØÅÄÖÜÉœ', signs].join('');
/** The interface: all that can be written in a field. */
const anything = ascii + letters + signs + figures;
/** Letters of names from further east, in files that a browser fetches only for a page that has one. */
const names = 'ŠšŽžČčĆćĐđŁłŃńŚśĄąĘęĚěŘřŮůŐőŞşĞğİıŸ';

const weights = { min: 400, max: 600 };

const faces = [
  { file: 'literata-latin-wght-normal', to: 'literata', characters: reading, weight: weights, features: ['kern'] },
  { file: 'literata-latin-wght-italic', to: 'literata-italic', characters: titles, weight: 400, features: [] },
  { file: 'literata-latin-ext-wght-normal', to: 'literata-navne', characters: names, weight: weights, features: [] },
  { file: 'hanken-grotesk-latin-wght-normal', to: 'hanken-grotesk', characters: anything, weight: weights, features: ['kern'] },
  { file: 'hanken-grotesk-latin-ext-wght-normal', to: 'hanken-grotesk-navne', characters: names, weight: weights, features: [] },
];

/**
 * Tables that a page on the web has no use for. Without GDEF, whose marks and carets none of the letters
 * have, the kerning also stays as it is at the weight 400.
 */
const unused = ['GDEF', 'GSUB', 'STAT', 'VVAR', 'vhea', 'vmtx'];

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const fonts = new URL('../../public/fonts/', import.meta.url);

await mkdir(fonts, { recursive: true });
for (const { file, to, characters, weight, features } of faces) {
  const family = file.replace(/-latin.*/, '');
  const font = await subsetFont(await readFile(new URL(`${family}/files/${file}.woff2`, packages)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: features,
    noHinting: true,
    dropTables: unused,
  });
  await writeFile(new URL(`${to}.woff2`, fonts), font);
  await copyFile(new URL(`${family}/LICENSE`, packages), new URL(`${family}-LICENSE.txt`, fonts));
  console.log(`${to}.woff2  ${(font.length / 1000).toFixed(1)} kB`);
}
