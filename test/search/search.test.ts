/** The built portal's search does not fall: the measures of `npm run eval:soeg`, with floors a little under what it reaches. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { danishForms } from '../../src/integrations/danish-forms.ts';
import { type PortalEngine, portalEngine, stopEngines } from './engines.ts';
import { judgedQueries, kinds } from './judgements.ts';
import { judge, mean, type Quality } from './measures.ts';
import { compoundHeads, firstIsRight, foldedWords, shareFound, typos, wrongCorrections } from './objective.ts';

/** nDCG@10 by kind: what an editor's ordinary work does not shake, and a fault does. */
const floors: Readonly<Record<(typeof kinds)[number], number>> = {
  compound: 0.68,
  inflection: 0.78,
  spelling: 0.7,
  folded: 0.8,
  typo: 0.75,
  everyday: 0.59,
  question: 0.5,
  author: 0.78,
  topic: 0.78,
  term: 0.79,
};

let ours: PortalEngine;
const found = new Map<string, Quality>();

beforeAll(async () => {
  ours = await portalEngine('dist');
  for (const { id, query, grades } of judgedQueries) found.set(id, judge(await ours.search(query), grades));
}, 60_000);

afterAll(() => stopEngines());

const of = (measure: keyof Quality, kind?: string): number =>
  mean(judgedQueries.filter((query) => !kind || query.kind === kind).map(({ id }) => found.get(id)?.[measure] ?? 0));

describe('the judged queries', () => {
  test('are ten kinds, a third of them held apart, and every page judged is there', () => {
    expect(judgedQueries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(judgedQueries.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(judgedQueries.filter(({ held }) => held).length / judgedQueries.length).toBeCloseTo(0.3, 1);
    const addresses = new Set(ours.pages.map(({ address }) => address));
    const gone = judgedQueries.flatMap(({ id, grades }) =>
      Object.keys(grades)
        .filter((page) => !addresses.has(page))
        .map((page) => `${id} ${page}`),
    );
    expect(gone).toEqual([]);
  });

  test.each(kinds.map((kind) => [kind, floors[kind]] as const))('of the kind %s are answered at least as well as %d', (kind, floor) => {
    expect(of('ndcg', kind)).toBeGreaterThanOrEqual(floor);
  });

  test('have an answer, each of them, and most have a good one first', () => {
    expect(judgedQueries.filter(({ id }) => found.get(id)?.empty).map(({ query }) => query)).toEqual([]);
    expect(of('ndcg')).toBeGreaterThanOrEqual(0.74);
    expect(of('recall')).toBeGreaterThanOrEqual(0.66);
    expect(of('first')).toBeGreaterThanOrEqual(0.78);
  });
});

describe('without anybody’s judgement', () => {
  test('a reader who mistypes comes to the word most often', async () => {
    expect(await firstIsRight(ours, typos(ours.pages, 150))).toBeGreaterThanOrEqual(0.8);
  });

  test('a reader without æ, ø and å comes to the word', async () => {
    const words = foldedWords(ours.pages);
    expect(words.length).toBeGreaterThan(500);
    expect(
      await firstIsRight(
        ours,
        words.filter((_, index) => index % 5 === 0),
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('a word is found in the compounds that it is a part of', async () => {
    expect(await shareFound(ours, compoundHeads(ours.pages))).toBeGreaterThanOrEqual(0.99);
  });

  test('a Danish word that the portal does not have is seldom taken for another', () => {
    expect(wrongCorrections(ours, danishForms(), 500).share).toBeLessThanOrEqual(0.06);
  }, 30_000);
});
