import { describe, expect, test } from 'vitest';
import { phraseKey } from '../../../src/domain/phrase-key.ts';
import { makeSynonyms } from '../../../src/domain/synonyms.ts';
import { explainTerms } from '../../../src/search/explained.ts';
import { planQuery } from '../../../src/search/plan-query.ts';
import { vocabularyOf } from './vocabularies.ts';

const terms = [
  { same: ['recovery', 'komme sig'], related: ['håb'] },
  { same: ['personlig recovery', 'recovery'], related: [] },
  { same: ['én-til-én', 'håb'], related: [] },
  { same: ['håb'], related: [] },
  { same: ['peer-støtte'], related: [] },
  { same: ['supervision'], related: [] },
];
const pages = ['recovery', 'personlig-recovery', 'en-til-en', 'haab', 'peerstoette'];
const explain = explainTerms(terms, pages);
const knowledge = {
  vocabulary: vocabularyOf('recovery:9 personlig:7 håb:7 peerstøtte:9 peer:9 støtte:9 supervision:7 komme:9 sig:9 løn:6 éntilén:3'),
  synonyms: makeSynonyms(terms, phraseKey),
};
const explained = (query: string) => explain(query, planQuery(query, knowledge));

describe('the glossary explains', () => {
  test.each([
    ['a word', 'recovery', ['recovery']],
    ['another form of it', 'Recoverys', ['recovery']],
    ['a term of two words', 'personlig recovery', ['personlig-recovery']],
    ['a term by a variant', 'komme sig', ['recovery']],
    ['a term that is asked for in a question', 'hvad er recovery?', ['recovery']],
    ['a term of small words', 'én til én', ['en-til-en']],
    ['a term with a hyphen', 'peerstøtte', ['peerstoette']],
    ['a term that is typed as two words', 'peer støtte', ['peerstoette']],
    ['a term that was misspelt', 'rekovery', ['recovery']],
    ['a term without Danish letters', 'haab', ['haab']],
    ['a term by its own name before the variant of another', 'håb', ['haab']],
    ['no part of a query', 'recovery løn', []],
    ['nothing that has no page', 'supervision', []],
    ['nothing that is only related', 'løn', []],
    ['nothing at all', '', []],
  ])('%s: %s', (_, query, ids) => {
    expect([...explained(query).whole]).toEqual(ids);
  });

  test.each([
    ['one word of several', 'recovery løn', ['recovery']],
    ['each of several words', 'recovery håb', ['recovery', 'haab']],
    ['several words of a longer query', 'personlig recovery løn', ['recovery', 'personlig-recovery']],
    ['a word that was corrected', 'rekovery løn', ['recovery']],
  ])('a part of a query: %s, %s', (_, query, ids) => {
    expect([...explained(query).part]).toEqual(ids);
    expect([...explained(query).whole]).toEqual([]);
  });
});
