import { describe, expect, test } from 'vitest';
import type { PageFragment } from '../../../src/search/engine.ts';
import { showResult } from '../../../src/search/show-result.ts';

const page: PageFragment = {
  url: '/temaer/loen/hvad-koster-det/',
  content: 'Peers får løn. Hvad koster det? Løn, honorar og én-til-én (løn) p=0,05 budget',
  anchors: [{ element: 'h2', id: 'pris', text: 'Hvad koster det?', location: 3 }],
  meta: { title: 'Løn til peers', gennemgaaet: '2026-11-21' },
  filters: { art: ['Artikel'], tema: ['Løn'], sprog: ['en'] },
};

const found = (...terms: readonly (readonly number[])[]) => terms.map((words) => ({ term: 'løn', weight: 1, words }));

test('a reader sees what a page is', () => {
  expect(showResult(page, found([2]))).toMatchObject({
    title: 'Løn til peers',
    kind: 'Artikel',
    theme: 'Løn',
    titleLang: 'en',
    reviewed: '2026-11-21',
  });
});

test('of a page of which little is said nothing is made up', () => {
  const result = showResult({ url: '/', content: 'Forside', anchors: [], meta: {}, filters: {} }, []);
  expect(result).toEqual({ href: '/', title: '/', kind: '', excerpt: [{ text: 'Forside', marked: false }] });
});

describe('a result leads to', () => {
  test.each([
    ['the section, with the word to mark', found([6]), `?marker=${encodeURIComponent('løn')}#pris`],
    ['the beginning, with the word to mark', found([2]), `?marker=${encodeURIComponent('løn')}`],
    ['the page alone, when the word is in its title only', found([]), ''],
    ['each form of a word once, as it stands', found([2, 6, 10]), `?marker=${encodeURIComponent('løn')}#pris`],
    ['several words', found([6], [7]), `?marker=${encodeURIComponent('løn')},honorar#pris`],
    ['a word with hyphens', found([9]), `?marker=${encodeURIComponent('én-til-én')}#pris`],
    ['nothing to mark where there are signs inside', found([11]), '#pris'],
  ])('%s', (_, terms, rest) => {
    expect(showResult(page, terms).href).toBe(`${page.url}${rest}`);
  });

  test('a few words to mark, those that say most first', () => {
    const content = Array.from({ length: 40 }, (_, index) => `ord${index}`).join(' ');
    const terms = [
      { term: 'ord', weight: 1, words: [30] },
      { term: 'ord', weight: 0.5, words: Array.from({ length: 20 }, (_, index) => index) },
    ];
    const marked =
      new URL(showResult({ ...page, content, anchors: [] }, terms).href, 'https://example.dk').searchParams.get('marker')?.split(',') ?? [];
    expect(marked.slice(0, 2)).toEqual(['ord30', 'ord0']);
    expect(marked.length).toBeLessThan(20);
  });
});

describe('a reader sees where on the page the words stand', () => {
  const seen = (terms: ReturnType<typeof found>) => {
    const { section, excerpt } = showResult(page, terms);
    return [section, excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')];
  };

  test.each([
    ['under a heading', found([6]), ['Hvad koster det?', 'Hvad koster det? [Løn], honorar og én-til-én (løn) p=0,05 budget']],
    ['before the first', found([2]), [undefined, 'Peers får [løn].']],
  ])('%s', (_, terms, expected) => {
    expect(seen(terms)).toEqual(expected);
  });

  test('counted as the indexer does, which parts words at any white space', () => {
    const content = 'Peers\u00a0får\n\tløn og\ufeffså videre';
    const { excerpt } = showResult({ ...page, content, anchors: [] }, found([2, 4]));
    expect(excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['løn', 'videre']);
  });
});
