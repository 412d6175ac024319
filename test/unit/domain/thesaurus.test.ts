import { describe, expect, it } from 'vitest';
import { type GlossaryTerm, makeThesaurus, parseEverydayWords } from '../../../src/domain/thesaurus.ts';

describe('an editor lists everyday words', () => {
  /** Each phrase with its line and column. */
  const places = (text: string) =>
    parseEverydayWords(text).map(({ same, related }) =>
      [same, related].map((phrases) => phrases.map(({ phrase, line, column }) => `${phrase} ${line}:${column}`)),
    );

  it.each([
    ['that are the same', 'løn = honorar', [[['løn 1:1', 'honorar 1:7'], []]]],
    ['that are related', 'løn ~ budget ~ økonomi', [[['løn 1:1'], ['budget 1:7', 'økonomi 1:16']]]],
    ['of both kinds', 'løn=honorar~budget', [[['løn 1:1', 'honorar 1:5'], ['budget 1:13']]]],
    ['of several words', ' hvor  længe = varighed', [[['hvor længe 1:2', 'varighed 1:16'], []]]],
    ['between comments and empty lines', '# Penge\r\n\r\nløn = honorar # ikke gage', [[['løn 3:1', 'honorar 3:7'], []]]],
    ['with one missing', 'løn = ~', [[['løn 1:1', ' 1:6'], [' 1:8']]]],
    ['with nothing before the sign', '= løn', [[[' 1:1', 'løn 1:3'], []]]],
    ['with the signs in the wrong order', 'løn ~ budget = økonomi', [[['løn 1:1'], ['budget = økonomi 1:7']]]],
    ['not at all', '# Penge\n', []],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('a reader finds what is written in other words', () => {
  const term = (id: string, words: string[], inflections: string[] = [], seeAlso: string[] = []): GlossaryTerm => {
    const [name = '', ...variants] = words;
    return { id, term: name, variants, inflections, seeAlso };
  };

  /** What a phrase leads to, related words in brackets. */
  const lookUp = (list: string, terms: readonly GlossaryTerm[], asked: string): string => {
    const keyOf = (phrase: string) => phrase.toLowerCase().replaceAll(/e?[rt]?\b/g, '');
    return (makeThesaurus(parseEverydayWords(list), terms, keyOf).get(keyOf(asked)) ?? [])
      .map(({ phrase, relation }) => (relation === 'same' ? phrase : `(${phrase})`))
      .join(' ');
  };

  const hope = [term('haab', ['håb', 'optimisme'], ['det håb'], ['recovery', 'findes-ikke']), term('recovery', ['recovery', 'komme sig'])];

  it.each([
    ['for the same', 'løn = honorar = gage', [], 'honorar', 'løn gage'],
    ['that are related', 'løn = gage ~ budget', [], 'gage', 'løn (budget)'],
    ['that are related, but not the other way', 'løn ~ budget', [], 'budget', ''],
    ['in an inflected form', 'stilling = job', [], 'Stillinger', 'job'],
    ['in several words', 'hvor længe = varighed', [], 'hvor længe', 'varighed'],
    ['in two lines, and only there', 'løn = gage\nhonorar = gage', [], 'gage', 'løn honorar'],
    ['in one of two lines', 'løn = gage\nhonorar = gage', [], 'løn', 'gage'],
    ['said as related first, and then as the same', 'løn ~ gage\nløn = gage', [], 'løn', 'gage'],
    ['that are one with another', 'job = stilling = stillinger', [], 'job', 'stilling'],
    ['in the glossary', '', hope, 'optimisme', 'håb (recovery)'],
    ['in the glossary, by the term', '', hope, 'håb', 'optimisme (recovery)'],
    ['in the glossary, by an inflection', '', hope, 'det håb', 'håb optimisme (recovery)'],
    ['in the glossary, related only one way', '', hope, 'recovery', 'komme sig'],
    ['in the glossary and the list', 'håb = livsmod ~ mening', hope, 'håb', 'optimisme livsmod (recovery) (mening)'],
    ['nowhere', 'løn = gage', hope, 'fest', ''],
  ])('%s', (_, list, terms, asked, expected) => {
    expect(lookUp(list, terms, asked)).toBe(expected);
  });

  it('that is never the word itself', () => {
    expect([...makeThesaurus(parseEverydayWords('løn = Løn'), [term('loen', ['løn', 'LØN'])], (phrase) => phrase.toLowerCase())]).toEqual(
      [],
    );
  });
});
