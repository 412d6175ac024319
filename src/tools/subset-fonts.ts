/**
 * Makes the portal's own font files: the letters of Danish and Western European languages in the
 * weights that the styles use, and nothing more. Run it when a font package is updated:
 * `node src/tools/subset-fonts.ts`. The results in `public/fonts/` are part of the source.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Every character from one code point to another, both included. */
const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));

/** ASCII, the letters of Latin-1, the few beyond it that names have, and the signs of careful typography. */
const characters = `${range(0x20, 0x7e)}${range(0xc0, 0xff)}ŒœŠšŽžŸ£§©«®°±²³·»¼½¾–—‘’‚“”„†•…‰‹›€™−\u00a0\u00ad\u2009\u2011\u202f`;

/** Kerning, ligatures, and figures that stand in columns. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'tnum'];

const faces = [
  { family: 'literata', from: 'literata-latin-wght-normal', to: 'literata', weight: { min: 400, max: 700 } },
  { family: 'literata', from: 'literata-latin-wght-italic', to: 'literata-italic', weight: 400 },
  { family: 'hanken-grotesk', from: 'hanken-grotesk-latin-wght-normal', to: 'hanken-grotesk', weight: { min: 400, max: 700 } },
];

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const fonts = new URL('../../public/fonts/', import.meta.url);

await mkdir(fonts, { recursive: true });
for (const { family, from, to, weight } of faces) {
  const font = await subsetFont(await readFile(new URL(`${family}/files/${from}.woff2`, packages)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: features,
    noHinting: true,
  });
  await writeFile(new URL(`${to}.woff2`, fonts), font);
  await copyFile(new URL(`${family}/LICENSE`, packages), new URL(`${family}-LICENSE.txt`, fonts));
  console.log(`${to}.woff2  ${(font.length / 1024).toFixed(1)} kB`);
}
