import { describe, expect, test, vi } from 'vitest';
import { TermSearch } from '../../../src/search/ask-engine.ts';
import type { Candidate, Reason, Unit } from '../../../src/search/query-plan.ts';
import { type StubPage, stubEngine } from './stub-engine.ts';

const nothing = { whole: new Set<string>(), part: new Set<string>() };

const candidate = (term: string, reason: Reason = 'typed', weight = 1): Candidate => ({ term, reason, weight });
const word = (typed: string, ...others: readonly Candidate[]): Unit => ({ typed: [typed], candidates: [candidate(typed), ...others] });
const noWords = (typed: string): Unit => ({ typed: [typed], candidates: [] });

const pages: readonly StubPage[] = [
  { id: 'loen', text: 'Løn til peers' },
  { id: 'ansat', text: 'En lønmodtager er ikke en peer' },
  { id: 'honorar', text: 'Honorar til peers' },
  { id: 'stoette', text: 'Støtte fra peers' },
];

const searchIn = (list: readonly StubPage[]) => {
  const engine = stubEngine(list);
  return { engine, terms: new TermSearch(engine, { count: list.length, sources: new Set() }) };
};

const idsOf = async (words: readonly Unit[], phrases: readonly Unit[] = []) =>
  (await searchIn(pages).terms.find({ words, phrases }, nothing)).pages.map(({ id }) => id);

describe('a reader finds the pages that have', () => {
  test.each([
    ['the word, before those that have a longer one', [word('løn')], ['loen', 'ansat']],
    ['another word for the same', [word('løn', candidate('honorar', 'same', 0.6))], ['loen', 'honorar', 'ansat']],
    ['all the words, before those that have one', [word('honorar'), word('peers')], ['honorar', 'loen', 'ansat', 'stoette']],
    ['two words beside each other', [{ typed: ['støttepeer'], candidates: [candidate('støtte peers', 'parted')] }], ['stoette']],
    ['what stands in quotation marks', [word('"løn"')], ['loen']],
    ['the other words, when one is unknown', [noWords('fodbold'), word('støtte')], ['stoette']],
    ['nothing of what is unknown', [noWords('fodbold')], []],
  ])('%s', async (_, words, ids) => {
    const found = await idsOf(words);
    expect(found.toSorted()).toEqual(ids.toSorted());
    expect(found[0]).toBe(ids[0]);
  });

  test('what several words mean together', async () => {
    const phrase: Unit = { typed: ['hvor', 'meget'], candidates: [candidate('honorar', 'same', 0.6)] };
    expect(await idsOf([noWords('hvor')], [phrase])).toEqual(['honorar']);
  });
});

test('each page that is found can be fetched', async () => {
  const { terms } = searchIn(pages);
  const { pages: found, handles } = await terms.find({ words: [word('løn', candidate('honorar', 'same'))], phrases: [] }, nothing);
  expect(found).toHaveLength(3);
  expect(await Promise.all(found.map(async ({ id }) => (await handles.get(id)?.data())?.url))).toEqual(found.map(({ id }) => `/${id}/`));
});

describe('what a reader types letter by letter', () => {
  test('is asked of the index once', async () => {
    const { engine, terms } = searchIn(pages);
    await terms.find({ words: [word('løn')], phrases: [] }, nothing);
    const once = [...engine.asked];
    expect(once).toContain('løn');
    await terms.find({ words: [word('løn'), word('peers')], phrases: [] }, nothing);
    expect(engine.asked.filter((term) => once.includes(term))).toEqual(once);
  });

  test('is asked again when the index did not answer', async () => {
    const search = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue({ results: [] });
    const terms = new TermSearch({ search }, { count: 4, sources: new Set() });
    const ask = () => terms.find({ words: [{ typed: ['"løn"'], candidates: [candidate('"løn"')] }], phrases: [] }, nothing);
    await expect(ask()).rejects.toThrow('Failed to fetch');
    expect((await ask()).pages).toEqual([]);
    expect(search).toHaveBeenCalledTimes(2);
  });
});

describe('a word that most pages have', () => {
  const other = candidate('honorar', 'same', 0.6);

  test('gets no other words beside a second word', async () => {
    const { engine, terms } = searchIn(pages);
    await terms.find({ words: [word('peers', other), word('støtte')], phrases: [] }, nothing);
    expect(engine.asked).toContain('peers');
    expect(engine.asked).not.toContain('honorar');
  });

  test('gets them when it is all that is asked', async () => {
    const { engine, terms } = searchIn(pages);
    await terms.find({ words: [word('peers', other)], phrases: [] }, nothing);
    expect(engine.asked).toContain('honorar');
  });
});
