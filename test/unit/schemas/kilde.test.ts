import { describe, expect, it } from 'vitest';
import { kilde } from '../../../src/schemas/kilde.ts';

const book = { type: 'book', title: 'Håb', language: 'da', kind: 'evaluation', access: 'original' };
const messages = (fields: Record<string, unknown>) =>
  (kilde.safeParse({ ...book, ...fields }).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('an author may write', () => {
  it.each([
    ['no author and no year', {}],
    ['persons and organisations', { author: [{ family: 'van Ginneken', given: 'Nadja' }, { literal: 'et al.' }] }],
    ['a family name alone', { author: [{ family: 'Skensved' }] }],
    ['a year', { issued: { 'date-parts': [[2019]] } }],
    ['a month', { issued: { 'date-parts': [[2019, 2]] } }],
    ['a leap day', { issued: { 'date-parts': [[2024, 2, 29]] } }],
    ['a year that others have given', { issued: { literal: '[2011]' } }],
    ['an article number and a volume as text', { volume: '12', issue: '4', page: '196' }],
    ['a DOI', { DOI: '10.1186/1471-244X-12-196' }],
    ['an address', { URL: 'https://x.dk/S0740(16)7?a=b#c', archived: 'http://web.archive.org/x' }],
    ['a language with a country', { language: 'pt-BR' }],
    ['the source it is quoted after', { access: 'secondary', via: 'repper-2013' }],
  ])('%s', (_, fields) => {
    expect(messages(fields)).toEqual([]);
  });
});

const oneDate = 'Skal skrives som [[2019, 9, 9]], [[2019, 9]] eller [[2019]].';
const noDay = 'Er ikke en dato, der findes. Skriv år, måned og dag som tal, fx [[2019, 9, 9]] eller [[2019]].';

describe('an author is told what to write in place of', () => {
  it.each([
    ['an unknown type', { type: 'bog' }, /^type: Skal være et af ordene article-journal, book, /],
    ['a number as a volume', { volume: 12 }, 'volume: Skal være tekst. Sæt anførselstegn om tal, fx "12".'],
    ['an empty page', { page: '' }, 'page: Er tom. Skriv fx "288-304", eller slet feltet.'],
    ['an empty list of authors', { author: [] }, 'author: Listen er tom. Skriv mindst ét navn, eller slet feltet.'],
    ['an author as text', { author: 'Bo' }, /^author: Skal være en liste, fx «- \{family: Korsbek/],
    [
      'an author as text in a list',
      { author: ['Bo'] },
      'author.0: Skal have «family» og «given» (en person) eller «literal» (en organisation).',
    ],
    [
      'a person who is an organisation',
      { author: [{ family: 'Bo', literal: 'Bo A/S' }] },
      /^author\.0: Skal have enten «family».*ikke begge\.$/,
    ],
    ['a first name alone', { author: [{ given: 'Bo' }] }, /^author\.0: Skal have enten «family»/],
    ['a year as a number', { issued: 2019 }, /^issued: Skal skrives som \{date-parts/],
    ['a day that is none', { issued: { 'date-parts': [[2019, 2, 30]] } }, `issued.date-parts.0: ${noDay}`],
    ['a month that is none', { issued: { 'date-parts': [[2019, 13]] } }, `issued.date-parts.0: ${noDay}`],
    ['two dates', { issued: { 'date-parts': [[2019], [2020]] } }, `issued.date-parts: ${oneDate}`],
    [
      'a date and a text',
      { issued: { 'date-parts': [[2019]], literal: '[2019]' } },
      'issued: Skal have enten «date-parts» eller «literal».',
    ],
    ['a year as text', { issued: { 'date-parts': [['2019']] } }, 'issued.date-parts.0.0: Skal være et helt tal.'],
    ['a DOI with its address', { DOI: 'https://doi.org/10.1186/x' }, /^DOI: Er ikke en DOI\. Skriv den uden https:\/\/doi\.org\//],
    ['an address without https', { URL: 'www.x.dk' }, /^URL: Skal være en webadresse/],
    ['a script as an address', { URL: 'javascript:alert(1)' }, /^URL: Skal være en webadresse/],
    ['an address with a space', { URL: 'https://x.dk/a b' }, /^URL: Skal være en webadresse/],
    ['a language in words', { language: 'dansk' }, 'language: Skal være en sprogkode, fx da, en, nb eller es.'],
    ['a file name with its ending', { via: 'repper-2013.yaml' }, /^via: Skal være navnet på en fil i content\/kilder\/ uden endelse/],
  ])('%s', (_, fields, expected) => {
    const found = messages(fields);
    expect(found).toHaveLength(1);
    expect(found[0]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });
});
