import { describe, expect, it } from 'vitest';
import { begivenhed } from '../../../src/schemas/begivenhed.ts';
import { dilemma } from '../../../src/schemas/dilemma.ts';
import { initiativ } from '../../../src/schemas/initiativ.ts';
import { model } from '../../../src/schemas/model.ts';

const statement = { text: 'Noget sker.', sources: ['bo-2015'] };
const articles = ['historie/tidslinje'];
const event = { title: 'AA stiftes', date: '1935-06-10', place: 'abroad', description: statement, articles };
const wholeModel = { title: 'Peer-guide', order: 1, region: 'Region Midtjylland', summary: statement, articles };

describe('an event stands on a real date', () => {
  it.each([
    ['a day', '1935-06-10', '1935-06-10'],
    ['a month', '2018-06', '2018-06'],
    ['a year', '1935', '1935'],
    ['a year that YAML reads as a number', 1935, '1935'],
    ['a day that Astro reads as a date', new Date('2024-01-03T00:00:00Z'), '2024-01-03'],
  ])('%s', (_, date, expected) => {
    expect(begivenhed.parse({ ...event, date }).date).toBe(expected);
  });

  it.each([
    ['a day that is none', '2023-02-29'],
    ['a month that is none', '2023-13'],
    ['words', '1700-tallet'],
    ['a year of two figures', '35'],
    ['an invalid date', new Date(Number.NaN)],
    ['nothing', undefined],
  ])('and not on %s', (_, date) => {
    expect(begivenhed.safeParse({ ...event, date }).error?.issues.map(({ message }) => message)).toEqual([
      'Er ikke en dato, der findes. Skriv år, år-måned eller år-måned-dag, fx 1935, 2018-06 eller 1935-06-10.',
    ]);
  });
});

it.each(['Noget [@bo-2015].', 'Noget, siger @bo-2015.', 'Se [her](../x.mdx).', '**Noget** sker.', '<Sprog kode="en">x</Sprog>'])(
  'an author is told that a statement is shown as it stands: %s',
  (text) => {
    expect(model.safeParse({ ...wholeModel, summary: { ...statement, text } }).error?.issues.map(({ message }) => message)).toEqual([
      'Vises, som det står: ingen links, henvisninger, fed skrift eller tags. Kilden skrives under «sources».',
    ]);
  },
);

it('an author’s statement may have brackets, addresses and signs of its own', () => {
  const written = 'Prisen [2011-tal] er < 5 kr. (p < 0,05) * 2; skriv til a@b.dk.';
  expect(model.parse({ ...wholeModel, summary: { ...statement, text: written } }).summary.text).toBe(written);
});

it('a model says only what we know', () => {
  expect(model.parse(wholeModel).length).toBeUndefined();
  expect(model.parse({ ...wholeModel, length: statement }).length).toEqual(statement);
});

describe('an author is told what to write in place of', () => {
  const side = { title: 'Løn?', order: 1, for: statement, against: statement, ask: 'Hvad vil I?', articles };
  const initiative = { title: 'X', lead: 'Y.', place: 'Z', sources: ['bo-2015'], articles };
  it.each([
    [
      'a statement without sources',
      dilemma,
      { ...side, for: { text: 'Noget.', sources: [] } },
      'for.sources: Nævn mindst én kilde, fx «- repper-2013».',
    ],
    [
      'a source that is named twice',
      dilemma,
      { ...side, for: { ...statement, sources: ['bo-2015', 'al-2014', 'bo-2015'] } },
      'for.sources.2: «bo-2015» står to gange. Slet den ene linje.',
    ],
    [
      'an article that is named twice',
      initiativ,
      { ...initiative, articles: [...articles, ...articles] },
      'articles.1: «historie/tidslinje» står to gange. Slet den ene linje.',
    ],
    ['a statement in a line', dilemma, { ...side, against: 'Noget.' }, 'against: Skal have «text» og «sources».'],
    [
      'an article by its file',
      dilemma,
      { ...side, articles: ['modeller.mdx'] },
      'articles.0: Skal være tema og artikel, fx «organisering/modeller».',
    ],
    [
      'an initiative without articles',
      initiativ,
      { ...initiative, articles: [] },
      'articles: Nævn mindst én artikel, fx «- organisering/modeller».',
    ],
    [
      'an initiative at no address',
      initiativ,
      { ...initiative, url: 'peer.dk' },
      'url: Skal være en webadresse, der begynder med https:// eller http:// og er uden mellemrum.',
    ],
  ])('%s', (_, schema, fields, expected) => {
    expect((schema.safeParse(fields).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([expected]);
  });
});
