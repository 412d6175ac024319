import { describe, expect, test } from 'vitest';
import { plainRequest } from '../../../src/search/address.ts';
import type { Answer, SearchRequest } from '../../../src/search/answer.ts';
import { IndexSearch, type OpenIndex } from '../../../src/search/index-search.ts';
import { readLexicon } from '../../../src/search/read-lexicon.ts';
import { type StubPage, stubEngine } from './stub-engine.ts';
import { codeOf } from './vocabularies.ts';

const portal: readonly StubPage[] = [
  {
    id: 'loen',
    text: 'Løn til peers er et spørgsmål om budget',
    meta: { title: 'Løn', gennemgaaet: '2026-01-02' },
    filters: { art: ['Artikel'], tema: ['Penge'] },
  },
  {
    id: 'honorar',
    text: 'Honorar i stedet for løn',
    meta: { title: 'Honorar', gennemgaaet: '2026-05-02' },
    filters: { art: ['Artikel'], tema: ['Rammer'] },
  },
  {
    id: 'recovery',
    text: 'Recovery er en proces',
    meta: { title: 'recovery', resume: 'At komme sig.' },
    filters: { art: ['Begreb'] },
  },
  {
    id: 'proces',
    text: 'En proces som recovery og recovery og løn',
    meta: { title: 'Proces' },
    filters: { art: ['Artikel'], tema: ['Rammer'] },
  },
  { id: 'repper', text: 'Om recovery', meta: { title: 'Peer support', ophav: 'Julie Repper 2013' }, filters: { art: ['Kilde'] } },
  { id: 'carter', text: 'Repper om recovery', meta: { title: 'Support', ophav: 'Carter 2011' }, filters: { art: ['Kilde'] } },
];

const lexicon = readLexicon({
  index: 'da_1',
  pages: portal.length,
  words: codeOf('løn:6 honorar:4 budget:3 recovery:8 proces:4 peer:7 support:4 repper:2 carter:2 spørgsmål:3 supervision:6'),
  groups: 'recovery=komme sig\nløn=honorar=gage~budget',
  terms: ['recovery'],
});

const open = (pages: readonly StubPage[] = portal, given: Partial<OpenIndex> = {}) =>
  new IndexSearch({ engine: stubEngine(pages), pages: pages.length, lexicon, faults: [], failedRequests: () => 0, ...given });

/** @returns the index as it is where the lexicon did not arrive */
const openWithoutLexicon = () =>
  new IndexSearch({ engine: stubEngine(portal), pages: 250, faults: ['lexicon-missing'], failedRequests: () => 0 });

const ask = (query: string, request: Partial<SearchRequest> = {}, { facets = false, index = open() } = {}): Promise<Answer> =>
  index.ask({ ...plainRequest(query), ...request }, { facets });

const idOf = (href: string): string => href.split('/')[1] ?? '';

/** The pages of an answer, in order. */
const pagesOf = async (answer: Answer) => (await answer.next(100)).results.map(({ href }) => idOf(href));

/** Of some pages the index cannot fetch what it shows. */
const withFailing = (...ids: readonly string[]) => open(portal.map((page) => ({ ...page, fails: ids.includes(page.id) })));

describe('a reader finds', () => {
  test.each([
    ['the page that has the word in its title first', 'løn', 'loen', 3],
    ['pages by another word for the same', 'gage', 'honorar', 3],
    ['a page by a word without Danish letters', 'loen', 'loen', 3],
    ['a page by a slip', 'rekovery', 'recovery', 4],
    ['the page that explains a term before one that uses it often', 'recovery', 'recovery', 4],
    ['a source by its author', 'repper', 'repper', 2],
    ['a page by two words', 'løn budget', 'loen', 3],
  ])('%s: %s', async (_, query, first, total) => {
    const answer = await ask(query);
    const pages = await pagesOf(answer);
    expect(pages[0]).toBe(first);
    expect([answer.total, pages.length]).toEqual([total, total]);
  });

  test('nothing where there is nothing, and no fault', async () => {
    const answer = await ask('fodbold');
    expect(await answer.next(10)).toEqual({ results: [], missing: 0 });
    expect([answer.total, answer.unknown, answer.faults]).toEqual([0, ['fodbold'], []]);
  });
});

describe('a reader is told', () => {
  test.each<readonly [what: string, query: string, told: Partial<Answer>]>([
    [
      'of a correction',
      'loen rekovery',
      {
        corrections: [
          { typed: 'loen', used: 'løn' },
          { typed: 'rekovery', used: 'recovery' },
        ],
      },
    ],
    ['of other words that were looked for', 'løn', { alsoSearched: ['honorar', 'budget'], corrections: [] }],
    ['of words that the portal lacks', 'løn fodbold', { unknown: ['fodbold'] }],
    ['of near words where nothing was found', 'supperdivision', { total: 0, nearest: ['supervision'] }],
    ['of no near words where something was', 'recovery', { nearest: [] }],
    ['what a term means', 'komme sig', { definition: { href: '/recovery/', term: 'recovery', text: 'At komme sig.' } }],
  ])('%s: %s', async (_, query, told) => {
    expect(await ask(query)).toMatchObject(told);
  });

  test.each(['løn', 'recovery løn'])('what no term means: %s', async (query) => {
    expect(await ask(query)).not.toHaveProperty('definition');
  });

  test('nothing of a term whose page does not arrive', async () => {
    const answer = await ask('recovery', {}, { index: withFailing('recovery') });
    expect(answer).not.toHaveProperty('definition');
    expect(answer.total).toBe(4);
  });

  test.each([
    ['repper', ['repper']],
    ['repper 2013', ['repper']],
    ['carter', ['carter']],
    ['repper recovery', []],
    ['recovery', []],
  ])('of sources by an author: %s', async (query, ids) => {
    expect((await ask(query)).sources.map(({ href }) => idOf(href))).toEqual(ids);
  });
});

describe('a reader who wants only what is typed', () => {
  test.each<readonly [how: string, query: string, literal: boolean, pages: readonly string[]]>([
    ['gets a word without others for the same', 'honorar', true, ['honorar']],
    ['gets no correction', 'rekovery', true, []],
    ['gets no correction in quotation marks', '«rekovery»', false, []],
    ['gets what is in quotation marks', '«honorar»', false, ['honorar']],
  ])('%s: %s', async (_, query, literal, pages) => {
    const answer = await ask(query, { literal });
    expect((await pagesOf(answer)).toSorted()).toEqual(pages);
    expect([answer.corrections, answer.alsoSearched]).toEqual([[], []]);
  });
});

describe('a reader narrows', () => {
  test.each<readonly [how: string, filters: SearchRequest['filters'], pages: readonly string[]]>([
    ['by nothing', {}, ['honorar', 'loen', 'proces']],
    ['by one value', { tema: ['Penge'] }, ['loen']],
    ['by either of two', { tema: ['Penge', 'Rammer'] }, ['honorar', 'loen', 'proces']],
    ['by two at once', { art: ['Artikel'], tema: ['Rammer'] }, ['honorar', 'proces']],
    ['by what leaves nothing', { art: ['Kilde'] }, []],
  ])('%s', async (_, filters, pages) => {
    const answer = await ask('løn', { filters });
    expect(answer.total).toBe(pages.length);
    expect((await pagesOf(answer)).toSorted()).toEqual(pages);
  });

  test('by counts of what was found, not of what is left', async () => {
    const { facets } = await ask('løn', { filters: { tema: ['Penge'] } }, { facets: true });
    expect(facets).toEqual([
      {
        facet: 'tema',
        values: [
          { value: 'Rammer', count: 2, chosen: false },
          { value: 'Penge', count: 1, chosen: true },
        ],
      },
    ]);
  });

  test('and gets no counts where none are shown', async () => {
    expect((await ask('løn', { filters: { tema: ['Penge'] } })).facets).toEqual([]);
  });
});

test('a reader gets the newest first, and pages without a date last', async () => {
  const pages = await pagesOf(await ask('løn', { sort: 'newest' }));
  expect(pages).toEqual(['honorar', 'loen', 'proces']);
  expect(await pagesOf(await ask('løn'))).not.toEqual(pages);
});

test('pages without a date stand by relevance', async () => {
  const byRelevance = await pagesOf(await ask('recovery'));
  expect(byRelevance).toHaveLength(4);
  expect(await pagesOf(await ask('recovery', { sort: 'newest' }))).toEqual(byRelevance);
});

describe('a reader gets a few results at a time', () => {
  test('and then the next, until there are no more', async () => {
    const all = await pagesOf(await ask('løn'));
    const answer = await ask('løn');
    const asked = [answer.asked];
    const batches: string[][] = [];
    for (let turn = 0; turn < 3; turn++) {
      batches.push((await answer.next(2)).results.map(({ href }) => idOf(href)));
      asked.push(answer.asked);
    }
    expect(batches).toEqual([all.slice(0, 2), all.slice(2), []]);
    expect(asked).toEqual([0, 2, 3, 3]);
  });

  test('without one that does not arrive', async () => {
    const answer = await ask('løn', {}, { index: withFailing('loen') });
    const { results, missing } = await answer.next(10);
    expect(results.map(({ href }) => idOf(href)).toSorted()).toEqual(['honorar', 'proces']);
    expect([missing, answer.total, answer.asked]).toEqual([1, 3, 3]);
  });

  test('and can ask for the same again when none of them arrives', async () => {
    let isOffline = true;
    const engine = stubEngine(portal);
    const search: typeof engine.search = async (query, options) => ({
      results: (await engine.search(query, options)).results.map((page) => ({
        ...page,
        data: () => (isOffline ? Promise.reject(new TypeError('Failed to fetch')) : page.data()),
      })),
    });
    const answer = await ask('løn', {}, { index: open(portal, { engine: { ...engine, search } }) });
    await expect(answer.next(10)).rejects.toThrow('None of the pages');
    expect(answer.asked).toBe(0);
    isOffline = false;
    expect((await answer.next(10)).results).toHaveLength(3);
  });

  test('and sources without one that does not arrive', async () => {
    const answer = await ask('repper', {}, { index: withFailing('repper') });
    expect(answer.sources).toEqual([]);
    expect((await answer.next(10)).missing).toBe(1);
  });
});

describe('when a part of the index does not arrive', () => {
  /** @param failsFor what each search adds to the number of failed requests */
  const openWithFaults = (failsFor: (query: string | null) => number) => {
    let failed = 3;
    const engine = stubEngine(portal);
    const search: typeof engine.search = (query, options) => {
      failed += failsFor(query);
      return engine.search(query, options);
    };
    return open(portal, { engine: { ...engine, search }, failedRequests: () => failed });
  };

  test('a reader is told that results may be missing, and gets the others', async () => {
    const answer = await ask('løn', {}, { index: openWithFaults((query) => (query === 'løn' ? 1 : 0)) });
    expect(answer.faults).toEqual(['index-incomplete']);
    expect(answer.total).toBe(3);
  });

  test('an answer that has nothing to do with it is whole', async () => {
    const index = openWithFaults((query) => (query === 'løn' ? 1 : 0));
    await ask('løn', {}, { index });
    expect((await ask('recovery', {}, { index })).faults).toEqual([]);
  });
});

describe('without the lexicon', () => {
  test('a reader finds what is typed, and is told of the fault', async () => {
    const answer = await ask('recovery', {}, { index: openWithoutLexicon() });
    expect((await pagesOf(answer)).toSorted()).toEqual(['carter', 'proces', 'recovery', 'repper']);
    expect(answer.faults).toEqual(['lexicon-missing']);
  });

  test.each(['rekovery', 'gage', 'supperdivision'])('nothing is made of %s', async (query) => {
    expect(await ask(query, {}, { index: openWithoutLexicon() })).toMatchObject({
      total: 0,
      corrections: [],
      alsoSearched: [],
      unknown: [],
      nearest: [],
    });
  });

  test('a source is still found by its author', async () => {
    expect((await ask('repper', {}, { index: openWithoutLexicon() })).sources.map(({ href }) => idOf(href))).toEqual(['repper']);
  });
});

test('an answer tells what was asked', async () => {
  const request: SearchRequest = { query: 'løn', literal: true, filters: { tema: ['Penge'] }, sort: 'newest' };
  expect((await open().ask(request)).request).toBe(request);
});
