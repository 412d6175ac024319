/** Addresses and element ids are ASCII: `æ` → `ae`, `ø` → `oe`, `å` → `aa`, everything else a–z, 0–9 and hyphens. */

const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

/** «Hvem kan blive peerstøtte-giver?» → `hvem-kan-blive-peerstoette-giver`. Empty when nothing is left. */
export const slugify = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåß]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A name that can be an address as it stands. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a file name without its ending can be an address as it stands. */
export const isSlug = (name: string): boolean => slugPattern.test(name);
