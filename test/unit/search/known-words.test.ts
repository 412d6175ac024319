import { expect, test } from 'vitest';
import type { FoundPage } from '../../../src/search/engine.ts';
import { haveWords } from '../../../src/search/known-words.ts';

/** A page on which the words in capital letters were found. */
const page = (text: string, meta: Record<string, string> = {}): FoundPage => {
  const words = text.split(' ');
  const locations = words.flatMap((word, index) => (word === word.toUpperCase() ? [index] : []));
  return { id: text, data: async () => ({ url: '/', excerpt: '', content: text, locations, meta, filters: {} }) };
};
const lost: FoundPage = { id: 'lost', data: () => Promise.reject(new Error('404')) };

/** An engine that finds these words when they stand in quotation marks. */
const engine = (...known: string[]) => ({
  search: async (query: string) => ({ results: known.includes(query.slice(1, -1)) ? [page('')] : [] }),
});

const answers: readonly (readonly [what: string, query: string, found: readonly FoundPage[]])[] = [
  ['the word itself', 'håb', [page('der er HÅB endnu')]],
  ['a word that begins so', 'superv', [page('de får SUPERVISION hver måned')]],
  ['the first word of a compound', 'supervisionsgruppe', [page('de får SUPERVISION hver måned')]],
  ['another inflection', 'peerstøtterne', [page('om PEERSTØTTE i dag')]],
  ['signs around the word', 'håb', [page('«HÅB», skriver de')]],
  ['a part of a word with a hyphen', 'giver', [page('en PEERSTØTTE-GIVER kommer')]],
  ['a word with a hyphen in the query', 'peer-støtte', [page('om PEERSTØTTE i dag')]],
  ['å written as a', 'hab', [page('der er HÅB endnu')]],
  ['a word in what is said of the page', 'artikel', [page('ingen ord her', { type: 'Artikel' })]],
  ['every word of several', 'levede erfaringer', [page('LEVEDE og andre ERFARINGER')]],
  ['signs alone', '«»', [page('ingen ord her')]],
  ['a word on the second page only', 'recovery', [page('INTET her'), page('om RECOVERY her')]],
];

test.each(answers)('pages with the word are an answer: %s', async (_what, query, found) => {
  expect(await haveWords(query, found, engine())).toBe(true);
});

const none: readonly (readonly [what: string, query: string, found: readonly FoundPage[]])[] = [
  ['«fod» for «fodbold»', 'fodbold', [page('på lige FOD med')]],
  ['«ikke» for a long word that begins so', 'ikkeeksisterende', [page('det er IKKE så')]],
  ['«lovende» for «lovgivning»', 'lovgivning', [page('et LOVENDE studie')]],
  ['one word of two', 'håb fodbold', [page('HÅB og lige FOD')]],
];

test.each(none)('pages with no more than its beginning are no answer: %s', async (_what, query, found) => {
  expect(await haveWords(query, found, engine())).toBe(false);
});

test('an inflection that shares little with the word is known by the index', async () => {
  expect(await haveWords('dagenes', [page('i DAG er')], engine('dagenes'))).toBe(true);
});

test('when no page can be looked at, that is another fault, and not «nothing found»', async () => {
  expect(await haveWords('fodbold', [lost], engine())).toBe(true);
});
