import { describe, expect, it } from 'vitest';
import { type GlossaryTerm, glossaryGroups, makeSynonyms } from '../../../src/domain/synonyms.ts';
import { parseEverydayWords, withoutPlaces } from '../../../src/domain/thesaurus.ts';

describe('a reader finds what is written in other words', () => {
  const term = (id: string, words: string[], inflections: string[] = [], seeAlso: string[] = []): GlossaryTerm => {
    const [name = '', ...variants] = words;
    return { id, term: name, variants, inflections, seeAlso };
  };

  /** What a phrase leads to, related words in brackets. */
  const lookUp = (list: string, terms: readonly GlossaryTerm[], asked: string): string => {
    const keyOf = (phrase: string) => phrase.toLowerCase().replaceAll(/e?[rt]?\b/g, '');
    return (makeSynonyms([...glossaryGroups(terms, keyOf), ...parseEverydayWords(list).map(withoutPlaces)], keyOf).get(keyOf(asked)) ?? [])
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
    ['in the glossary', '', hope, 'optimisme', 'håb det håb (recovery)'],
    ['in the glossary, by the term', '', hope, 'håb', 'optimisme det håb (recovery)'],
    ['in the glossary, by an inflection', '', hope, 'det håb', 'håb optimisme (recovery)'],
    ['in the glossary, related only one way', '', hope, 'recovery', 'komme sig'],
    ['in the glossary and the list', 'håb = livsmod ~ mening', hope, 'håb', 'optimisme det håb livsmod (recovery) (mening)'],
    ['nowhere', 'løn = gage', hope, 'fest', ''],
  ])('%s', (_, list, terms, asked, expected) => {
    expect(lookUp(list, terms, asked)).toBe(expected);
  });

  it('that is never the word itself', () => {
    const keyOf = (phrase: string) => phrase.toLowerCase();
    const groups = [...glossaryGroups([term('loen', ['løn', 'LØN'])], keyOf), { same: ['løn', 'Løn'], related: ['LØN'] }];
    expect([...makeSynonyms(groups, keyOf)]).toEqual([]);
  });
});
