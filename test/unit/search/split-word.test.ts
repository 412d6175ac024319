import { describe, expect, test } from 'vitest';
import { knownParts, splitQueryWord } from '../../../src/search/split-word.ts';
import { vocabularyOf } from './vocabularies.ts';

const vocabulary =
  vocabularyOf(`peer:9 støtte:9 konsulent:4 ledelse:6 erfaring:9 kompetence:6 løn:6 samtale:7 gruppe:8 gruppeleder:4 leder:7
  ald:1 bog:6 en:9 efter:9`);

describe('a compound that the portal does not have is two words that it has', () => {
  test.each([
    ['as they are', 'peerkonsulent', ['peer', 'konsulent']],
    ['with a linking s', 'ledelsessamtale', ['ledelse', 'samtale']],
    ['with an ending', 'peerkonsulenterne', ['peer', 'konsulenterne']],
    ['of three letters', 'lønsamtale', ['løn', 'samtale']],
    ['of which the first is a compound itself', 'gruppeledersamtale', ['gruppeleder', 'samtale']],
    ['without Danish letters', 'peerstotte', ['peer', 'støtte']],
  ])('%s: %s', (_, word, parts) => {
    expect(splitQueryWord(word, vocabulary)).toEqual(parts);
  });

  test.each([
    ['one part is unknown', 'ledelsesberedskab'],
    ['it is short', 'lønbog'],
    ['a small word is a part', 'eftersamtale'],
    ['a part of three letters is hardly used', 'aldsamtale'],
    ['it is one word', 'kompetence'],
  ])('but not when %s: %s', (_, word) => {
    expect(splitQueryWord(word, vocabulary)).toBeUndefined();
  });
});

describe('of a compound with an unknown part the other is looked for', () => {
  test.each([
    ['the first', 'ledelsesberedskab', ['ledelse']],
    ['the last', 'fodboldgruppe', ['gruppe']],
    ['the first, as long as can be', 'gruppelederberedskab', ['gruppeleder']],
    ['both, around something unknown', 'ledelsesxyzsamtale', ['ledelse', 'samtale']],
    ['none', 'fodboldtrøje', []],
    ['none of a short word', 'løn', []],
  ])('%s: %s', (_, word, parts) => {
    expect(knownParts(word, vocabulary)).toEqual(parts);
  });
});
