import { describe, expect, it } from 'vitest';
import { createHyphenator } from '../../../src/domain/hyphenation.ts';

/** Breaks are written as in the list. */
const breaks = (list: string, text: string): string => createHyphenator(list.split(' '))(text).replaceAll('\u00AD', '|');

describe('a reader sees a long word break', () => {
  it.each([
    ['as it stands in the list', 'erfarings|kompetence', 'erfaringskompetence', 'erfarings|kompetence'],
    ['with a capital', 'erfarings|kompetence', 'Erfaringskompetence', 'Erfarings|kompetence'],
    ['in several places', 'selv|hjælps|gruppe', 'selvhjælpsgruppe', 'selv|hjælps|gruppe'],
    ['between signs', 'arbejds|plads', '«arbejdspladser»?', '«arbejds|pladser»?'],
    ['in the definite form', 'erfarings|kompetence', 'erfaringskompetencerne', 'erfarings|kompetencerne'],
    ['in the genitive', 'social|styrelse', 'Socialstyrelsens', 'Social|styrelsens'],
    ['with a consonant doubled', 'rolle|model', 'rollemodellerne', 'rolle|modellerne'],
    ['as a verb', 'sammen|ligne', 'sammenlignede', 'sammen|lignede'],
    ['as an adjective', 'sundheds|faglig', 'sundhedsfaglige', 'sundheds|faglige'],
    ['before the last part of another', 'peer|støtte videns|portal', 'Peerstøtteportalens', 'Peer|støtte|portalens'],
    ['before another, with a linking s', 'under|søgelse forsknings|rapport', 'undersøgelsesrapporten', 'under|søgelses|rapporten'],
    ['after the first part of another', 'peer|støtte støtte|medarbejder', 'peerstøttemedarbejdere', 'peer|støtte|medarbejdere'],
    [
      'before another that is whole',
      'peer|støtte kompetence|udvikling',
      'peerstøttekompetenceudvikling',
      'peer|støtte|kompetence|udvikling',
    ],
    ['after a hyphen, when the rest is too long for a line', 'støtte|medarbejder', 'peer-støttemedarbejderne', 'peer-støtte|medarbejderne'],
  ])('%s', (_, list, word, expected) => {
    expect(breaks(list, word)).toBe(expected);
  });
});

describe('a reader sees a word whole', () => {
  it.each([
    ['that is short', 'peer|støtte', 'peerstøtte'],
    ['that is not in the list', 'arbejds|plads', 'implementeringen'],
    ['that only begins as one in the list', 'videns|portal', 'vidensportvagter'],
    ['that only ends as one in the list', 'under|søgelse', 'eftersøgelserne'],
    ['with a first part of two letters', 'peer|støtte', 'afpeerstøttet'],
    ['made of two parts of which none is whole in the list', 'erfarings|kompetence videns|portal', 'erfaringsportal'],
    ['that can be read in two ways', 'kontrol|gruppe tyve|ringe tyve|sringe', 'kontrolgruppesringe'],
    ['after a hyphen, when it fits on a line', 'konfidens|interval', '95 %-konfidensinterval'],
    ['where an author has said how it breaks', 'erfarings|kompetence', 'erfaringskompe\u00ADtence'],
    ['with a letter that changes its length', 'erfarings|kompetence', 'İerfaringskompetence'],
  ])('%s', (_, list, word) => {
    expect(createHyphenator(list.split(' '))(word)).toBe(word);
  });
});

it('a reader of a text sees nothing else changed', () => {
  const text = 'Arbejdspladsens 12 råd (2016):\u00a0tal – og peer-støtte, 50 %!\nArbejdspladser.';
  expect(createHyphenator(['arbejds|plads', 'peer|støtte'])(text).replaceAll('\u00AD', '')).toBe(text);
});

it('a portal without a list breaks no words', () => {
  expect(createHyphenator([])('erfaringskompetence')).toBe('erfaringskompetence');
});
