import { describe, expect, test } from 'vitest';
import { type Explained, mergeAnswers, type Pages } from '../../../src/search/merge.ts';
import type { AnsweredTerm, AnsweredUnit, Hit } from '../../../src/search/score-units.ts';

const pages: Pages = { count: 100, sources: new Set(['kilde', 'anden-kilde']) };
const nothing: Explained = { whole: new Set(), part: new Set() };

/** A page on which a term stands once, early on, but for what is given. */
const hit = (id: string, given: Partial<Hit> = {}): Hit => ({ id, score: 1, words: [10], fields: [], isWhole: true, ...given });

const answer = (term: string, hits: readonly Hit[], weight = 1): AnsweredTerm => ({ term, weight, reason: 'typed', hits });

const unit = (typed: string, ...answers: readonly AnsweredTerm[]): AnsweredUnit => ({ typed: typed.split(' '), answers });

/** A word of the query that was only looked for as it is typed. */
const word = (typed: string, ...hits: readonly Hit[]): AnsweredUnit => unit(typed, answer(typed, hits));

const order = (
  words: readonly AnsweredUnit[],
  { phrases = [], explained = nothing }: { phrases?: AnsweredUnit[]; explained?: Explained } = {},
) => mergeAnswers(words, phrases, pages, explained).map(({ id }) => id);

/** Of each the page in mind comes first although its id comes last. */
describe('a page comes before another', () => {
  test.each<readonly [why: string, words: readonly AnsweredUnit[]]>([
    ['that the index has ranked lower', [word('løn', hit('a'), hit('z', { score: 3 }))]],
    ['that does not have the word in its title', [word('løn', hit('a'), hit('z', { fields: ['title'] }))]],
    ['that has it in the headings only', [word('løn', hit('a', { fields: ['overskrifter'] }), hit('z', { fields: ['title'] }))]],
    ['that does not have it in its summary', [word('løn', hit('a'), hit('z', { fields: ['resume'] }))]],
    ['that has only longer words that begin so', [word('tid', hit('a', { isWhole: false }), hit('z'))]],
    ['that lacks one of the words', [word('løn', hit('a'), hit('z')), word('honorar', hit('z', { words: [60] }))]],
    [
      'that has the more common word of two',
      [
        word('støtte', hit('a'), ...Array.from({ length: 40 }, (_, index) => hit(`støtte-${index}`, { score: 0.1 }))),
        word('honorar', hit('z')),
      ],
    ],
    [
      'that has the words far from each other',
      [
        word('løn', hit('a', { words: [10] }), hit('z', { words: [10] })),
        word('peer', hit('a', { words: [900] }), hit('z', { words: [11] })),
      ],
    ],
    [
      'that does not have them beside each other',
      [
        word('løn', hit('a', { words: [10] }), hit('z', { words: [10] })),
        word('peer', hit('a', { words: [30] }), hit('z', { words: [11] })),
      ],
    ],
    [
      'that has not all of the words in its title',
      [
        word('løn', hit('a', { fields: ['title'] }), hit('z', { fields: ['title'] })),
        word('peer', hit('a', { words: [300] }), hit('z', { words: [300], fields: ['title'] })),
      ],
    ],
    ['that has only another word for the same', [unit('løn', answer('honorar', [hit('a')], 0.6), answer('løn', [hit('z')]))]],
    ['that has one of two words for the same', [unit('løn', answer('løn', [hit('a'), hit('z')]), answer('honorar', [hit('z')], 0.6))]],
    ['that is about a source', [word('løn', hit('kilde'), hit('z'))]],
  ])('%s', (_, words) => {
    const found = order(words);
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]).toBe('z');
  });

  test('that no term explains', () => {
    const words = [word('recovery', hit('a'), hit('z'))];
    expect(order(words)[0]).toBe('a');
    expect(order(words, { explained: { whole: new Set(['z']), part: new Set() } })[0]).toBe('z');
    expect(order(words, { explained: { whole: new Set(), part: new Set(['z']) } })[0]).toBe('z');
  });

  test('that explains only a part of the query', () => {
    const words = [word('personlig', hit('a'), hit('z')), word('recovery', hit('a'), hit('z'))];
    expect(order(words, { explained: { whole: new Set(['z']), part: new Set(['a', 'z']) } })[0]).toBe('z');
  });
});

describe('a source comes first', () => {
  test.each<readonly [when: string, words: readonly AnsweredUnit[]]>([
    ['when its author is asked for', [word('repper', hit('a'), hit('kilde', { fields: ['ophav'] }))]],
    [
      'when its author and year are',
      [word('repper', hit('a'), hit('kilde', { fields: ['ophav'] })), word('2013', hit('a'), hit('kilde', { fields: ['ophav'] }))],
    ],
    ['when its whole title is', ['peer', 'support', 'workers'].map((typed) => word(typed, hit('a'), hit('kilde', { fields: ['title'] })))],
  ])('%s', (_, words) => {
    expect(order(words)).toEqual(['kilde', 'a']);
  });

  test.each<readonly [when: string, words: readonly AnsweredUnit[]]>([
    ['one word of its title is asked for', [word('recovery', hit('a'), hit('kilde', { fields: ['title'] }))]],
    ['it only cites the author', [word('repper', hit('a'), hit('kilde'))]],
    [
      'the author is one of several words',
      ['løn', 'repper'].map((typed) => word(typed, hit('a'), hit('kilde', { fields: typed === 'repper' ? ['ophav'] : [] }))),
    ],
  ])('but not when %s', (_, words) => {
    expect(order(words)).toEqual(['a', 'kilde']);
  });
});

test('a page is by those asked for when each word is the name of one of them, or the year', () => {
  const byThem = mergeAnswers(
    [
      word('repper', hit('kilde', { fields: ['ophav'] }), hit('anden-kilde', { fields: ['ophav'] }), hit('a', { fields: ['title'] })),
      word('2013', hit('kilde', { fields: ['ophav', 'title'] }), hit('anden-kilde', { fields: ['title'] })),
    ],
    [],
    pages,
    nothing,
  );
  expect(Object.fromEntries(byThem.map(({ id, isByThem }) => [id, isByThem]))).toEqual({ kilde: true, 'anden-kilde': false, a: false });
});

describe('what several words mean together', () => {
  const [hvor, længe] = [unit('hvor'), word('længe', hit('a'), hit('b'))];

  test('finds pages that have none of the words', () => {
    const phrases = [unit('hvor længe', answer('varighed', [hit('z', { score: 9, fields: ['title'] })]))];
    expect(order([længe], { phrases })).toEqual(['z', 'a', 'b']);
  });

  test('is found where the words were all left out', () => {
    expect(order([], { phrases: [unit('en til en', answer('entilen', [hit('z')]))] })).toEqual(['z']);
    expect(order([hvor], { phrases: [unit('hvor længe', answer('varighed', [hit('z')]))] })).toEqual(['z']);
  });

  test('makes a page better that has its words too', () => {
    const words = [word('psykisk', hit('a'), hit('z')), word('sygdom', hit('a', { words: [11] }), hit('z', { words: [11] }))];
    expect(order(words)[0]).toBe('a');
    expect(
      order(words, { phrases: [unit('psykisk sygdom', answer('psykisk sygdom', [hit('z', { score: 9, fields: ['title'] })]))] })[0],
    ).toBe('z');
  });

  test('takes nothing from the words when no page has it', () => {
    const words = [word('psykisk', hit('a')), word('sygdom', hit('a'))];
    const without = mergeAnswers(words, [], pages, nothing);
    expect(without).toHaveLength(1);
    expect(mergeAnswers(words, [unit('psykisk sygdom', answer('sindslidelse', []))], pages, nothing)).toEqual(without);
  });
});

test('what was found on a page is told, the terms of most weight first', () => {
  const [page] = mergeAnswers(
    [unit('løn', answer('honorar', [hit('a', { words: [7] })], 0.6), answer('løn', [hit('a', { words: [3, 5] })]))],
    [],
    pages,
    nothing,
  );
  expect(page?.found).toEqual([
    { term: 'løn', weight: 1, words: [3, 5] },
    { term: 'honorar', weight: 0.6, words: [7] },
  ]);
});

test('a word that no page has does not count against those that have the others', () => {
  const words = [word('løn', hit('a'))];
  const [alone] = mergeAnswers(words, [], pages, nothing);
  const [beside] = mergeAnswers([...words, word('fodbold')], [], pages, nothing);
  expect(alone?.score).toBeGreaterThan(0);
  expect(beside?.score).toBe(alone?.score);
});

test('pages that are alike stand in one order, whatever the index says first', () => {
  expect(order([word('løn', hit('b'), hit('a'), hit('c'))])).toEqual(['a', 'b', 'c']);
});

test.each([
  ['nothing is asked', []],
  ['no page has the words', [word('løn')]],
  ['nothing can be looked for', [unit('fodbold')]],
])('no page is found when %s', (_, words) => {
  expect(order(words)).toEqual([]);
});
