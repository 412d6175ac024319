import { describe, expect, test } from 'vitest';
import { phraseKey } from '../../../src/domain/phrase-key.ts';
import { makeSynonyms } from '../../../src/domain/synonyms.ts';
import { parseEverydayWords, withoutPlaces } from '../../../src/domain/thesaurus.ts';
import { type Knowledge, planLiterally, planQuery } from '../../../src/search/plan-query.ts';
import type { Unit } from '../../../src/search/query-plan.ts';
import { vocabularyOf } from './vocabularies.ts';

const everyday = `løn = honorar = hyre ~ budget
hvor længe = varighed
psykisk sygdom = sindslidelse ~ diagnose
makkerpar = én-til-én
ligemand = støtte fra ligesindede`;

const knowledge: Knowledge = {
  vocabulary:
    vocabularyOf(`løn:6 honorar:4 budget:5 varighed:4 længe:3 hvor:9 sindslidelse:5 diagnose:6 psykisk:8 sygdom:7 peer:9 en:9 til:9
    peerstøtte:9 støtte:9 giver:4 peerstøttegiver:6 ligesindede:3 fra:9 supervision:7 supervisor:5 recovery:9 éntilén:3`),
  synonyms: makeSynonyms(parseEverydayWords(everyday).map(withoutPlaces), phraseKey),
};

const plan = (query: string) => planQuery(query, knowledge);

/** What is looked for in place of each word or phrase, the best first. */
const asked = (units: readonly Unit[]) =>
  units.map(({ typed, candidates }) => `${typed.join(' ')} → ${candidates.map(({ term }) => term).join(', ')}`);

describe('a reader finds', () => {
  test.each([
    ['what is typed', 'peer', ['peer → peer']],
    ['each of several words', 'peer recovery', ['peer → peer', 'recovery → recovery']],
    ['what a question is about', 'Hvad er recovery?', ['recovery → recovery']],
    ['a year', 'recovery 2013', ['recovery → recovery', '2013 → 2013']],
    ['other words for the same, and after them related ones', 'løn', ['løn → løn, honorar, budget']],
    ['the same by another form of a word', 'lønnen', ['lønnen → lønnen, honorar, budget']],
    ['the same by a word that the portal lacks', 'hyre', ['hyre → løn, honorar, budget']],
    ['other words for the same that the portal writes with hyphens', 'makkerpar', ['makkerpar → éntilén']],
    ['several words for one', 'ligemand', ['ligemand → støtte ligesindede']],
    ['words of the same root', 'supervision', ['supervision → supervision, supervisor']],
    ['one word that is typed as two', 'peer støtte', ['peer støtte → peerstøtte, peer støtte']],
    ['one word that is typed as three', 'peer støtte giver', ['peer støtte giver → peerstøttegiver, peer støtte']],
    ['another form of it', 'peer støtte giverne', ['peer støtte giverne → peerstøttegiverne, peer støtte giverne']],
    ['one word that is typed with hyphens', 'peer-støtte-giver', ['peer-støtte-giver → peerstøttegiver, peer støtte']],
    ['two words that are typed as one', 'peersupervisor', ['peersupervisor → peer supervisor, supervisor, peer']],
    ['the word that was meant', 'suppervision', ['suppervision → supervision']],
    ['nothing by signs', '?', []],
  ])('%s: %s', (_, query, expected) => {
    expect(asked(plan(query).words)).toEqual(expected);
  });
});

describe('a reader finds what several words mean together', () => {
  test.each([
    ['a question', 'hvor længe', ['hvor længe → varighed']],
    ['in a longer question', 'hvor længe får man recovery', ['hvor længe → varighed']],
    ['in another form', 'psykiske sygdomme', ['psykiske sygdomme → sindslidelse, diagnose']],
    ['beside other words', 'løn og psykisk sygdom', ['psykisk sygdom → sindslidelse, diagnose']],
    ['small words', 'en til en', ['en til en → entilen']],
    ['small words before others', 'en til en støtte', ['en til en → entilen']],
    ['but not when they mean nothing together', 'recovery løn', []],
    ['but not when one of them is missing', 'sygdom', []],
    ['but not by small words of which the portal makes no word', 'hvor er du', []],
  ])('%s: %s', (_, query, expected) => {
    expect(asked(plan(query).phrases)).toEqual(expected);
  });

  test('and by each of the words', () => {
    expect(asked(plan('psykisk sygdom').words)).toEqual(['psykisk → psykisk', 'sygdom → sygdom']);
  });
});

test('a word that is typed with one of its hyphens is one word', () => {
  expect(plan('peer-støtte giver').words.map(({ candidates: [first] }) => first?.term)).toEqual(['peerstøttegiver']);
});

test('only other words that the portal has are looked for', () => {
  const synonyms = makeSynonyms([{ same: ['løn', 'gage', 'løn i penge', 'fri løn'], related: ['skat'] }], phraseKey);
  const found = planQuery('løn', { vocabulary: vocabularyOf('løn fri'), synonyms }).words;
  expect(asked(found)).toEqual(['løn → løn, fri løn']);
});

test('other words are told as the editors wrote them, and what is typed is no other word', () => {
  const written = plan('makkerpar løn').words.flatMap(({ candidates }) => candidates.map(({ written: as }) => as));
  expect(written).toEqual(['én-til-én', undefined, 'honorar', 'budget']);
});

test('other words weigh less than the word itself, related ones least', () => {
  const [own = 0, same = 0, related = 0] = plan('løn').words[0]?.candidates.map(({ weight }) => weight) ?? [];
  expect(own).toBeGreaterThan(same);
  expect(same).toBeGreaterThan(related);
  expect(related).toBeGreaterThan(0);
});

test('other words for a corrected one weigh less, since it may not have been meant', () => {
  const weightOf = (query: string) => plan(query).words[0]?.candidates.find(({ term }) => term === 'honorar')?.weight ?? 0;
  expect(weightOf('loen')).toBeGreaterThan(0);
  expect(weightOf('loen')).toBeLessThan(weightOf('løn'));
});

describe('a reader is told', () => {
  test.each([
    [
      'of each correction',
      'loen suppervision peer',
      [
        ['loen', 'løn'],
        ['suppervision', 'supervision'],
      ],
      [],
    ],
    ['of words that the portal lacks', 'fodbold løn', [], ['fodbold']],
    ['nothing of words that stand for themselves', 'lønnen peer-støtte peer støtte', [], []],
    ['nothing of words that others stand for', 'hyre', [], []],
  ])('%s: %s', (_, query, corrections, unknown) => {
    const told = plan(query);
    expect(told.corrections.map(({ typed, used }) => [typed, used])).toEqual(corrections);
    expect(told.unknown).toEqual(unknown);
  });
});

describe('a reader who wants only what is typed', () => {
  test.each([
    ['gets no other words', 'løn', ['løn → løn']],
    ['gets no correction', 'suppervision', ['suppervision → suppervision']],
    ['gets each word', 'løn og honorar', ['løn → løn', 'honorar → honorar']],
    ['gets a word with hyphens as the index has it', 'peer-støtte', ['peer-støtte → peerstøtte']],
    [
      'gets what is in quotation marks, in the pieces that the index has',
      '«Støtte fra ligesindede»',
      ['"støtte" → "støtte"', '"ligesindede" → "ligesindede"'],
    ],
  ])('%s: %s', (_, query, expected) => {
    const { words, phrases, corrections, unknown } = planLiterally(query);
    expect(asked(words)).toEqual(expected);
    expect([phrases, corrections, unknown]).toEqual([[], [], []]);
  });
});
