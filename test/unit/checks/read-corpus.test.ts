import { describe, expect, it } from 'vitest';
import { allEntries } from '../../../src/domain/corpus.ts';
import { article, source, term, theme } from '../../helpers/content.ts';
import { corpusOf } from '../../helpers/corpus.ts';

const files = {
  'content/temaer/definition.yaml': theme('Definition', ['hvad']),
  'content/kilder/bo-2015.yaml': source('Bo', 2015),
  'content/begreber/haab.mdx': term('håb', 'Et ord.'),
  'content/artikler/definition/hvad.mdx': article('Hvad', 'Tekst.'),
};

it('an author’s files become entries with addresses, in a fixed order', () => {
  const expected = [
    ['temaer', 'definition', '/temaer/definition/'],
    ['artikler', 'definition/hvad', '/temaer/definition/hvad/'],
    ['kilder', 'bo-2015', '/kilder/bo-2015/'],
    ['begreber', 'haab', '/begreber/haab/'],
  ];
  const read = (order: typeof files) => allEntries(corpusOf(order)).map(({ collection, id, address }) => [collection, id, address]);
  expect(read(files)).toEqual(expected);
  expect(read(Object.fromEntries(Object.entries(files).reverse()) as typeof files)).toEqual(expected);
});

it('an author’s files are whole: each has its data', () => {
  expect(allEntries(corpusOf(files)).map(({ path, data }) => [path, data !== undefined])).toEqual(
    Object.keys(files)
      .map((path) => [path, true])
      .sort(byCollection),
  );
});

const order = ['temaer', 'artikler', 'kilder', 'begreber'];
const byCollection = (a: unknown[], b: unknown[]) =>
  order.indexOf(String(a[0]).split('/')[1] ?? '') - order.indexOf(String(b[0]).split('/')[1] ?? '');

describe('a file that no reader would see is remembered', () => {
  it.each([
    'content/noter.txt',
    'content/kilder/bo.yml',
    'content/kilder/mappe/bo.yaml',
    'content/artikler/hvad.mdx',
    'content/artikler/definition/mere/hvad.mdx',
    'content/artikler/definition/hvad.md',
    'content/begreber/haab.yaml',
    'content/kapitler/a.mdx',
    'content/constructor/a.mdx',
  ])('%s', (path) => {
    const corpus = corpusOf({ [path]: 'title: x\n' });
    expect(corpus.strays).toEqual([path]);
    expect(allEntries(corpus)).toEqual([]);
  });

  it('but not the list of our words', () => {
    const corpus = corpusOf({ 'content/ordliste.txt': 'mentoring\n' });
    expect(corpus.strays).toEqual([]);
    expect(corpus.wordList.map(({ word }) => word)).toEqual(['mentoring']);
  });

  it('but not the list of long words', () => {
    const corpus = corpusOf({ 'content/orddeling.txt': 'peer|støtte\n' });
    expect(corpus.strays).toEqual([]);
    expect(corpus.hyphenation.map(({ word }) => word)).toEqual(['peer|støtte']);
    expect(corpus.wordList).toEqual([]);
  });

  it('but not the list of everyday words', () => {
    const corpus = corpusOf({ 'content/soegeord.txt': 'gage = løn\n' });
    expect(corpus.strays).toEqual([]);
    expect(corpus.everydayWords.map(({ same }) => same.map(({ phrase }) => phrase))).toEqual([['gage', 'løn']]);
    expect(corpus.hyphenation).toEqual([]);
  });

  it('but not a picture beside an article', () => {
    const corpus = corpusOf({ 'content/artikler/definition/figur.svg': '<svg/>' });
    expect(corpus.strays).toEqual([]);
    expect(corpus.paths.has('content/artikler/definition/figur.svg')).toBe(true);
  });
});

it('a file that cannot be read is remembered and is no entry', () => {
  const corpus = corpusOf({ ...files, 'content/kilder/latin.yaml': Uint8Array.of(0xe6) }, ['public/a.svg']);
  expect(corpus.unreadable).toEqual([{ path: 'content/kilder/latin.yaml', fault: 'encoding', position: { line: 1, column: 1 } }]);
  expect(corpus.kilder.map(({ id }) => id)).toEqual(['bo-2015']);
  expect(corpus.paths.has('public/a.svg')).toBe(true);
});
