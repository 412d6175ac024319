import { describe, expect, test } from 'vitest';
import { bestSection, type SectionRange, sectionsOf } from '../../../src/search/sections.ts';

const heading = (element: string, id: string, location: number, text = `Om ${id}`) => ({ element, id, location, text });

const ranges = (anchors: readonly ReturnType<typeof heading>[], length: number) =>
  sectionsOf({ anchors }, length).map(({ id = '', from, to }) => `${id} ${from}–${to}`);

describe('a page has sections', () => {
  test.each([
    [
      'from each heading to the next',
      [heading('h2', 'loen', 10), heading('h3', 'budget', 20)],
      30,
      [' 0–10', 'loen 10–20', 'budget 20–30'],
    ],
    ['in the order that they stand', [heading('h2', 'b', 20), heading('h2', 'a', 10)], 30, [' 0–10', 'a 10–20', 'b 20–30']],
    ['one, without headings', [], 30, [' 0–30']],
    ['none before a heading that stands first', [heading('h2', 'a', 0)], 30, ['a 0–30']],
    [
      'not from a title, a figure or a deeper heading',
      [heading('h1', 't', 0), heading('figure', 'f', 5), heading('h4', 'd', 9)],
      30,
      [' 0–30'],
    ],
    ['not from an empty heading', [heading('h2', 'a', 10, ' ')], 30, [' 0–30']],
    ['none on an empty page', [], 0, []],
  ])('%s', (_, anchors, length, expected) => {
    expect(ranges(anchors, length)).toEqual(expected);
  });

  test('that are called what their headings say', () => {
    expect(sectionsOf({ anchors: [heading('h2', 'a', 3, '  Hvad koster det? ')] }, 9).map(({ heading: text }) => text)).toEqual([
      undefined,
      'Hvad koster det?',
    ]);
  });
});

describe('a reader is led to the section', () => {
  const sections: readonly SectionRange[] = [
    { from: 0, to: 10 },
    { id: 'loen', heading: 'Løn og honorar', from: 10, to: 30 },
    { id: 'budget', heading: 'Budget', from: 30, to: 50 },
  ];
  const found = (...terms: readonly (readonly [weight: number, ...words: number[]])[]) =>
    terms.map(([weight, ...words]) => ({ term: 'løn', weight, words }));

  test.each([
    ['where the word stands', found([1, 40]), 'budget'],
    ['that is the first of two alike', found([1, 20, 40]), 'loen'],
    ['that has the word in its heading', found([1, 20, 25, 30]), 'budget'],
    ['that has most of the words', found([1, 20], [1, 40], [1, 41]), 'budget'],
    ['that has the word more often', found([1, 20, 40, 44]), 'budget'],
    ['that has another word, rather than the same one often', found([1, 20, 21], [1, 45], [0.9, 46]), 'budget'],
    ['that has what was typed, and not another word for it', found([0.6, 20], [1, 40]), 'budget'],
    ['before the first heading', found([1, 3, 40]), undefined],
    ['at the beginning where the word is only in the title', found([1]), undefined],
  ])('%s', (_, terms, id) => {
    const best = bestSection(sections, terms);
    expect(best).toBeDefined();
    expect(best?.id).toBe(id);
  });

  test('that is none on an empty page', () => {
    expect(bestSection([], found([1, 3]))).toBeUndefined();
  });
});
