import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plainRequest } from '../../../src/search/address.ts';
import type { Answer } from '../../../src/search/answer.ts';
import { SearchSession } from '../../../src/search/search-session.ts';
import { answerTo } from './answers.ts';

/** What the reader was shown, in order; and the answers, which come when the test says so. */
const shown: string[] = [];
const waiting = new Map<string, PromiseWithResolvers<Answer>>();

const view = {
  showWaiting: () => void shown.push('waiting'),
  showAnswer: ({ request }: Answer) => void shown.push(request.query),
  showFault: ({ query }: { query: string }) => void shown.push(`fault: ${query}`),
};
const search = {
  open: () => Promise.reject(new Error('offline')),
  ask({ query }: { query: string }) {
    const answer = Promise.withResolvers<Answer>();
    waiting.set(query, answer);
    return answer.promise;
  },
};
const session = () => new SearchSession(search, view, { first: 7, facets: false });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  shown.length = 0;
  waiting.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('an answer to an earlier question is thrown away, whichever comes first', async () => {
  const one = session();
  void one.ask(plainRequest('su'));
  void one.ask(plainRequest('supervision'));
  waiting.get('supervision')?.resolve(answerTo('supervision'));
  await settle();
  waiting.get('su')?.resolve(answerTo('su'));
  await settle();
  expect(shown).toEqual(['supervision']);
});

test('after the field is emptied no answer comes', async () => {
  const one = session();
  void one.ask(plainRequest('su'));
  one.stop();
  waiting.get('su')?.resolve(answerTo('su'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual([]);
});

test('a quick answer is not waited for aloud', async () => {
  void session().ask(plainRequest('håb'));
  await vi.advanceTimersByTimeAsync(300);
  waiting.get('håb')?.resolve(answerTo('håb'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual(['håb']);
});

test('a slow one is mentioned, taken for a fault after twelve seconds, and shown when it comes after all', async () => {
  void session().ask(plainRequest('håb'));
  await vi.advanceTimersByTimeAsync(11_999);
  expect(shown).toEqual(['waiting']);
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toEqual(['waiting', 'fault: håb']);
  waiting.get('håb')?.resolve(answerTo('håb'));
  await settle();
  expect(shown).toEqual(['waiting', 'fault: håb', 'håb']);
});

test('without an index the fault is told when something is asked, and not before', async () => {
  const one = session();
  one.open();
  await settle();
  expect(shown).toEqual([]);
  void one.ask(plainRequest('håb'));
  waiting.get('håb')?.reject(new Error('offline'));
  await settle();
  expect(shown).toEqual(['fault: håb']);
});

test('results that none can be had of are a fault', async () => {
  void session().ask(plainRequest('håb'));
  waiting.get('håb')?.resolve(answerTo('håb', { next: () => Promise.reject(new Error('404')) }));
  await settle();
  expect(shown).toEqual(['fault: håb']);
});

test('more is asked of the answer that is shown, and of none that has gone', async () => {
  const one = session();
  const next = vi.fn(async () => ({ results: [], missing: 0 }));
  void one.ask(plainRequest('håb'));
  waiting.get('håb')?.resolve(answerTo('håb', { next }));
  await settle();
  expect(await one.more(10)).toMatchObject({ answer: { request: { query: 'håb' } } });
  expect(next.mock.calls).toEqual([[7], [10]]);
  one.stop();
  expect(await one.more(10)).toBeUndefined();
});
