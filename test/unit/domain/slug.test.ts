import { describe, expect, it } from 'vitest';
import { isSlug, slugify } from '../../../src/domain/slug.ts';

it.each([
  ['Hvem kan blive peerstøtte-giver?', 'hvem-kan-blive-peerstoette-giver'],
  ['Ærlighed på Å-kanten', 'aerlighed-paa-aa-kanten'],
  ['  To   mellemrum – og streg  ', 'to-mellemrum-og-streg'],
  ['Café Élan, Straße', 'cafe-elan-strasse'],
  ['2015: 12–37 timer', '2015-12-37-timer'],
  ['A\u030Aben', 'aaben'],
  ['«?!»', ''],
  ['日本', ''],
  ['', ''],
])('a reader gets a short address for «%s»', (text, expected) => {
  expect(slugify(text)).toBe(expected);
});

describe('an author may name a file', () => {
  it.each(['a', 'hvad-er-peerstoette', '1001-studier', 'repper-2013'])('%s', (name) => {
    expect(isSlug(name)).toBe(true);
    expect(slugify(name)).toBe(name);
  });
});

describe('an author may not name a file', () => {
  it.each(['', 'Stor', 'peerstøtte', 'to ord', 'to--streger', '-foran', 'bagved-', 'a_b', 'a.b', 'a/b'])('«%s»', (name) => {
    expect(isSlug(name)).toBe(false);
  });
});
