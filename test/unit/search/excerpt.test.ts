import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '../../../src/search/excerpt.ts';

/** The excerpt as a reader sees it, with its marks in brackets. */
const excerpt = (text: string, places: readonly (readonly [place: number, weight: number])[], from = 0, to?: number): string => {
  const words = text.split(' ');
  return makeExcerpt(words, new Map(places), from, to ?? words.length)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');
};

/** «ord0 ord1 …» */
const long = (length: number): string => Array.from({ length }, (_, index) => `ord${index}`).join(' ');

describe('a reader sees the words marked', () => {
  test.each([
    ['a word', 'Peers får løn.', [[2, 1]], 'Peers får [løn].'],
    ['at the beginning', 'Løn til peers', [[0, 1]], '[Løn] til peers'],
    [
      'without the signs beside it',
      'Om «løn», (honorar) og mere',
      [
        [1, 1],
        [2, 1],
      ],
      'Om «[løn]», ([honorar]) og mere',
    ],
    ['with a hyphen inside', 'en peerstøtte-giver!', [[1, 1]], 'en [peerstøtte-giver]!'],
    ['none that is only a sign', 'løn – honorar', [[1, 1]], 'løn – honorar'],
    ['none where the word is in the title only', 'Peers og andre', [], 'Peers og andre'],
    ['none on an empty page', '', [], ''],
  ] as const)('%s', (_, text, places, expected) => {
    expect(excerpt(text, places)).toBe(expected);
  });
});

describe('a reader sees a piece of a long text', () => {
  const text = long(200);

  test.each([
    ['from the beginning where nothing stands in it', [], /^ord0 ord1 .* …$/],
    ['with a few words before the first one', [[100, 1]], /^… ord9\d .*ord99 \[ord100\] ord101 .* …$/],
    ['from the beginning where the word stands there', [[1, 1]], /^ord0 \[ord1\] .* …$/],
    ['to the end where the word stands there', [[199, 1]], /^… .* ord198 \[ord199\]$/],
    [
      'where most of the words stand',
      [
        [20, 1],
        [100, 1],
        [103, 1],
      ],
      /^… .*\[ord100\] ord101 ord102 \[ord103\] .* …$/,
    ],
    [
      'where the words stand that say most',
      [
        [20, 0.2],
        [22, 0.2],
        [100, 1],
      ],
      /^… .*\[ord100\].* …$/,
    ],
    [
      'where the first of two words stands that are alike',
      [
        [50, 1],
        [150, 1],
      ],
      /^… .*\[ord50\].* …$/,
    ],
  ] as const)('%s', (_, places, expected) => {
    expect(excerpt(text, places)).toMatch(expected);
  });

  test('that is as long, wherever it is', () => {
    const lengths = [0, 3, 100, 199].map((place) => excerpt(text, [[place, 1]]).match(/ord\d+/g)?.length);
    expect(new Set(lengths).size).toBe(1);
    expect(lengths[0]).toBeLessThan(200);
  });

  test('that is of its section only', () => {
    expect(
      excerpt(
        text,
        [
          [2, 1],
          [52, 1],
          [58, 1],
        ],
        50,
        56,
      ),
    ).toBe('ord50 ord51 [ord52] ord53 ord54 ord55');
  });
});

describe('a reader sees the text as it is on the page', () => {
  test.each([
    ['with its signs', 'a &lt; b &amp; &quot;c&quot; &#39;d&#39;', 'a < b & "c" \'d\''],
    ['with an entity that an author wrote about', '&amp;lt;', '&lt;'],
    ['with a citation', 'Det viser studier ( Leamy et al., 2011) .', 'Det viser studier (Leamy et al., 2011).'],
    ['with a term before a sign', 'Om håb , tro ; mening : ja ! nej ?', 'Om håb, tro; mening: ja! nej?'],
    ['with a sign that begins a word', 'filen .gitignore er (her)', 'filen .gitignore er (her)'],
    ['with the host of a long address', 'Se https://www.example.dk/en/lang/sti?x=1 nu', 'Se example.dk/… nu'],
    ['with a short address', 'Se https://example.dk nu', 'Se https://example.dk nu'],
    ['with the host of an address in brackets', 'Se (https://example.dk/sti).', 'Se (example.dk/…).'],
    ['with the host of an address in quotation marks', '&quot;https://example.dk/a?b&amp;c&quot;', '"example.dk/…"'],
  ])('%s', (_, text, seen) => {
    expect(excerpt(text, [])).toBe(seen);
  });

  test('also beside a mark', () => {
    expect(excerpt('( Leamy et al., 2011) .', [[1, 1]])).toBe('([Leamy] et al., 2011).');
    expect(excerpt('om håb .', [[1, 1]])).toBe('om [håb].');
    expect(excerpt('&quot;håb&quot; her', [[0, 1]])).toBe('"[håb]" her');
  });
});
