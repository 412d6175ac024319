import { describe, expect, it } from 'vitest';
import { begreb } from '../../../src/schemas/begreb.ts';
import { tema } from '../../../src/schemas/tema.ts';

const wholeTheme = {
  title: 'Definition',
  question: 'Hvad?',
  lead: 'Kort.',
  colour: 'fjord',
  mark: 'meeting',
  order: 1,
  readingOrder: ['hvad'],
};
const wholeTerm = { term: 'håb', definition: 'At tro på noget.' };

it('an author’s term needs a word and a definition alone', () => {
  expect(begreb.parse(wholeTerm)).toEqual({ ...wholeTerm, variants: [], inflections: [], seeAlso: [], sources: [] });
});

it('an author’s theme may wait for its articles', () => {
  expect(tema.parse({ ...wholeTheme, readingOrder: [] }).readingOrder).toEqual([]);
});

describe('an author is told what to write in place of', () => {
  it.each([
    ['an unknown colour', tema, { ...wholeTheme, colour: 'blå' }, 'colour: Skal være et af ordene fjord, rav, ler, mos, lyng.'],
    [
      'an unknown mark',
      tema,
      { ...wholeTheme, mark: 'stjerne' },
      'mark: Skal være et af ordene meeting, offset, rising, overlapping, growing.',
    ],
    ['an order in words', tema, { ...wholeTheme, order: 'første' }, 'order: Skal være et helt tal: 1 for den første, 2 for den næste.'],
    ['an order of half', tema, { ...wholeTheme, order: 1.5 }, 'order: Skal være et helt tal: 1 for den første, 2 for den næste.'],
    ['an order of nought', tema, { ...wholeTheme, order: 0 }, 'order: Skal være 1 eller mere.'],
    [
      'an article with its ending',
      tema,
      { ...wholeTheme, readingOrder: ['hvad.mdx'] },
      'readingOrder.0: Skal være navnet på en fil i content/artikler/<tema>/ uden endelse: små bogstaver a-z, tal og bindestreg.',
    ],
    [
      'a variant outside a list',
      begreb,
      { ...wholeTerm, variants: 'tro' },
      'variants: Skal være en liste med en linje til hver, fx «- peer-støtter».',
    ],
    [
      'a term with its path',
      begreb,
      { ...wholeTerm, seeAlso: ['./mestring.mdx'] },
      'seeAlso.0: Skal være navnet på en fil i content/begreber/ uden endelse: små bogstaver a-z, tal og bindestreg.',
    ],
    ['sources outside a list', begreb, { ...wholeTerm, sources: 'bo-2015' }, 'sources: Skal være en liste over kilder.'],
  ])('%s', (_, schema, fields, expected) => {
    expect((schema.safeParse(fields).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([expected]);
  });
});
