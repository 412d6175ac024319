import { beforeAll, describe, expect, it } from 'vitest';
import type { Bibliography } from '../../../src/domain/bibliography.ts';
import type { CslItem } from '../../../src/domain/citation-engine.ts';
import { bibliographyOf, plain, shaped, written } from '../../helpers/bibliography.ts';
import { goldenItems, goldenReferences } from '../../helpers/references.ts';

let bibliography: Bibliography;
beforeAll(async () => {
  bibliography = await bibliographyOf(goldenItems);
});

it('a reader finds every reference of source texts 000 and 003', () => {
  expect(goldenReferences['000']).toHaveLength(16);
  expect(goldenReferences['003']).toHaveLength(12);
  expect(bibliography.order).toHaveLength(28);
});

describe.each(['000', '003'] as const)('a reader of source text %s sees', (text) => {
  it.each(goldenReferences[text].map((golden) => [golden.item.id, golden] as const))('%s in full and in short', (id, golden) => {
    expect(shaped(bibliography.reference(id))).toBe(golden.reference);
    expect(written(bibliography, `[@${id}]`)).toBe(golden.citation);
    expect(written(bibliography, `@${id}`)).toBe(golden.narrative);
  });
});

describe('a reader sees a citation as the field writes it', () => {
  it.each([
    ['two works of one year', '[@jensen-olsen-2019-inspiration; @jensen-olsen-2019-evaluering]', '(Jensen & Olsen, 2019a, 2019b)'],
    [
      'one author in several years',
      '[@peerstoette-region-hovedstaden-2018; @peerstoette-region-hovedstaden-2017]',
      '(Peerstøtte i Region Hovedstaden, 2017, 2018)',
    ],
    [
      'several authors, in the order of the list',
      '[@repper-2013; @korsbek-petersen-2016]',
      '(Korsbek & Petersen, 2016; Repper et al., 2013)',
    ],
    ['two authors in a sentence', '@olsen-grefberg-2001 fremhæver', 'Olsen og Grefberg (2001) fremhæver'],
    ['one of two works in a sentence', '@jensen-olsen-2019-evaluering', 'Jensen og Olsen (2019b)'],
    ['three authors or more in a sentence', '@campos-2016', 'Campos et al. (2016)'],
    ['authors who are not all known', '[@hoeiseth-2016]', '(Høiseth et al., 2016)'],
    ['a year that others have given', '[@nav-helsedirektoratet-2011]', '(NAV Helsedirektoratet, [2011])'],
    ['no year', '[@recovery-mentorer]', '(Region Hovedstadens Psykiatri, u.å.)'],
    ['the year alone', 'Hansson [-@hansson-2015]', 'Hansson (2015)'],
    ['the year and the page', 'Hansson [-@hansson-2015, s. 12]', 'Hansson (2015, s.~12)'],
    ['a prefix', '[jf. @hansson-2015]', '(jf. Hansson, 2015)'],
    ['a prefix to the second source', '[@borg-2017; se også @odden-2015]', '(Borg et al., 2017; se også Odden et al., 2015)'],
    ['a page', '[@repper-2013, s. 12]', '(Repper et al., 2013, s.~12)'],
    ['a range of pages', '[@repper-2013, s. 12-14]', '(Repper et al., 2013, s.~12–14)'],
    ['a chapter', '[@repper-2013, kap. 3]', '(Repper et al., 2013, kap.~3)'],
    ['a section', '[@repper-2013, afsnit 2]', '(Repper et al., 2013, afsnit~2)'],
    ['a page and a word', '[@repper-2013, s. 12, vores oversættelse]', '(Repper et al., 2013, s.~12, vores oversættelse)'],
    ['a page in a sentence', '@olsen-grefberg-2001 [s. 12]', 'Olsen og Grefberg (2001, s.~12)'],
    ['a chapter in a sentence', '@legere [kap. 2]', 'Legere (u.å., kap.~2)'],
    ['a corporate author in a sentence', '@socialstyrelsen-2018', 'Socialstyrelsen (2018)'],
  ])('with %s', (_, text, expected) => {
    expect(written(bibliography, text)).toBe(expected);
  });
});

describe('a reader who opens a source', () => {
  const parts = (text: string) => {
    const [id = '', other = ''] = text.split(' ');
    return bibliography.cite({ kind: 'parenthetical', cites: [id, other].map((name) => ({ id: name, offset: 0, suppressAuthor: false })) });
  };

  it('gets the one whose words are pressed', () => {
    expect(parts('repper-2013 korsbek-petersen-2016')).toEqual([
      { text: '(' },
      { text: 'Korsbek & Petersen, 2016', source: 'korsbek-petersen-2016' },
      { text: '; ' },
      { text: 'Repper et al., 2013', source: 'repper-2013' },
      { text: ')' },
    ]);
  });

  it('can tell the second work of one author from the first', () => {
    const sources = parts('jensen-olsen-2019-evaluering jensen-olsen-2019-inspiration').filter(({ source }) => source);
    expect(sources).toEqual([
      { text: 'Jensen & Olsen, 2019a', source: 'jensen-olsen-2019-inspiration' },
      { text: '2019b', source: 'jensen-olsen-2019-evaluering' },
    ]);
  });

  it('hears a foreign title in its language and a Danish one in Danish', () => {
    const languages = (id: string) => new Set(bibliography.reference(id).flatMap(({ lang }) => lang ?? []));
    expect(languages('campos-2016')).toEqual(new Set(['es']));
    expect(languages('odden-2015')).toEqual(new Set(['nb']));
    expect(languages('korsbek-petersen-2016')).toEqual(new Set());
  });
});

describe('a reader sees the same whatever the order of the files', () => {
  const everything = (of: Bibliography, items: readonly CslItem[]) => ({
    order: of.order,
    references: items.map(({ id }) => shaped(of.reference(id))),
    citations: items.map(({ id }) => written(of, `[@${id}]`)),
  });

  it.each([
    ['reversed', (items: readonly CslItem[]) => items.toReversed()],
    ['by title', (items: readonly CslItem[]) => items.toSorted((a, b) => (String(a['title']) < String(b['title']) ? -1 : 1))],
  ])('%s', async (_, arrange) => {
    expect(everything(await bibliographyOf(arrange(goldenItems)), goldenItems)).toEqual(everything(bibliography, goldenItems));
  });

  it('and however often it is asked', () => {
    const ask = () => written(bibliography, '[@jensen-olsen-2019-evaluering, s. 3] @jensen-olsen-2019-inspiration [@repper-2013]');
    const first = ask();
    expect([ask(), ask()]).toEqual([first, first]);
  });
});

it('a reader finds the list in order of author, year and title', () => {
  const place = (id: string) => bibliography.order.indexOf(id);
  expect(bibliography.order[0]).toBe('barker-maguire-2017');
  expect(place('jensen-olsen-2019-inspiration')).toBe(place('jensen-olsen-2019-evaluering') - 1);
  expect(place('socialstyrelsen-2016')).toBe(place('socialstyrelsen-2018') - 1);
  expect(place('hansson-2015')).toBeLessThan(place('hoeiseth-2016'));
});

it('a reader finds Å after Z', async () => {
  const book = (id: string, family: string): CslItem => ({ id, type: 'book', title: 'Bog', author: [{ family }], language: 'da' });
  const { order } = await bibliographyOf([
    book('aa', 'Åberg'),
    book('oe', 'Øberg'),
    book('ae', 'Æberg'),
    book('z', 'Zberg'),
    book('a', 'Aberg'),
  ]);
  expect(order).toEqual(['a', 'z', 'ae', 'oe', 'aa']);
});

it('a maintainer who asks for an unknown source is told which', () => {
  expect(() => bibliography.reference('findes-ikke')).toThrow('Kilden «findes-ikke» findes ikke i litteraturlisten.');
});

it('a reader sees a day of publication in Danish order', async () => {
  const item = {
    id: 'a',
    type: 'webpage',
    title: 'Side',
    author: [{ literal: 'Socialstyrelsen' }],
    issued: { 'date-parts': [[2019, 9, 9]] },
    language: 'da',
  };
  const reference = (await bibliographyOf([item])).reference('a');
  expect(plain(reference)).toBe('Socialstyrelsen. (2019, 9. september). Side.');
});

it('a reader sees a title as it was published, also where it stands for the author', async () => {
  const page: CslItem = {
    id: 'a',
    type: 'webpage',
    title: 'Peer support may reduce readmissions',
    'container-title': 'evidence.nihr.ac.uk',
    language: 'en',
  };
  const bibliographyOfOne = await bibliographyOf([page]);
  expect(shaped(bibliographyOfOne.reference('a'))).toBe('*en{Peer support may reduce readmissions}*. (u.å.). en{evidence.nihr.ac.uk}.');
  expect(written(bibliographyOfOne, '[@a]')).toBe('(Peer support may reduce readmissions, u.å.)');
});

it('a reader hears our own description of a foreign work in Danish, and the place where it stands in its language', async () => {
  const works = await bibliographyOf([
    { id: 'omtale', type: 'post-weblog', title: '[Omtale af et forsøg]', 'container-title': 'The Mental Elf', language: 'en' },
  ]);
  expect(shaped(works.reference('omtale'))).toBe('[Omtale af et forsøg]. (u.å.). *en{The Mental Elf}*.');
});

it('a reader sees a title in guillemets and a description in brackets alone', async () => {
  const works = await bibliographyOf([
    { id: 'titel', type: 'post-weblog', title: 'En titel', language: 'da' },
    { id: 'beskrivelse', type: 'paper-conference', title: '[Et resumé]', language: 'da' },
    { id: 'opslag', type: 'entry-encyclopedia', title: 'Et opslag', 'container-title': 'Et leksikon', language: 'da' },
    { id: 'del', type: 'entry-encyclopedia', title: '[En beskrivelse]', 'container-title': 'Et leksikon', language: 'da' },
  ]);
  expect(written(works, '[@opslag]')).toBe('(«Et opslag», u.å.)');
  expect(written(works, '[@del]')).toBe('([En beskrivelse], u.å.)');
  expect(written(works, '[@beskrivelse]')).not.toContain('«[');
});
