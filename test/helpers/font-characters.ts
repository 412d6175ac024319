/** Which characters a font file can show, read from its own table of them. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** @param path a woff2 file */
export async function fontCharacters(path: string): Promise<ReadonlySet<string>> {
  const font = await subsetFont(await readFile(path), undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
  const map = table(font, 'cmap');
  const subtables = Array.from({ length: map.readUInt16BE(2) }, (_, index) => map.subarray(map.readUInt32BE(8 + 8 * index)));
  const segments = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  if (!segments) throw new Error(`${path} has no table of characters that can be read.`);
  return new Set(charactersOf(segments));
}

function table(font: Buffer, name: string): Buffer {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === name) return font.subarray(font.readUInt32BE(entry + 8));
  }
  throw new Error(`The font has no table ${name}.`);
}

/** Format 4 of the table: ends, starts and shifts of segments; a shift of zero leads to glyph number `code + delta`, and no. 0 is «missing». */
function* charactersOf(format4: Buffer): Generator<string> {
  const count = format4.readUInt16BE(6) / 2;
  const [ends, starts, deltas, shifts] = [14, 16 + 2 * count, 16 + 4 * count, 16 + 6 * count];
  for (let segment = 0; segment < count; segment++) {
    const at = (column: number) => format4.readUInt16BE(column + 2 * segment);
    const shift = at(shifts);
    for (let code = at(starts); code <= at(ends) && code < 0xffff; code++) {
      const found = shift === 0 ? code : format4.readUInt16BE(shifts + 2 * segment + shift + 2 * (code - at(starts)));
      if (found !== 0 && (found + at(deltas)) % 0x10000 !== 0) yield String.fromCharCode(code);
    }
  }
}
