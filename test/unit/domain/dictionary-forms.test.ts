import { describe, expect, test } from 'vitest';
import { readDictionaryForms } from '../../../src/domain/dictionary-forms.ts';
import { affixes, words } from '../../helpers/hunspell.ts';

const { beginnings, endings, lemmas } = readDictionaryForms(affixes, words);

describe('a word of the dictionary stands alone', () => {
  test.each([
    ['as it is', 'kompetence', ['kompetence']],
    ['with an ending', 'kompetencer', ['kompetence']],
    ['with an ending on an ending', 'kompetencens', ['kompetence']],
    ['with another ending in place of its own', 'evaluering', ['evaluere']],
    ['as a form of another that the dictionary names, and of itself', 'uddannet', ['uddanne', 'uddannet']],
    ['in small letters', 'aarhus', ['aarhus']],
  ])('%s', (_, form, expected) => {
    expect(lemmas.get(form)).toEqual(expected);
  });

  test.each([
    ['with an ending that its class does not have', 'erfaringrne'],
    ['where its letters do not meet the condition', 'lederen'],
    ['with three endings', 'kompetencenst'],
    ['with the linking letter of a compound', 'erfarings'],
    ['when it is no word', '3d-print'],
  ])('but not %s', (_, form) => {
    expect(lemmas.has(form)).toBe(false);
  });
});

describe('in a compound', () => {
  test.each([
    ['with a linking letter', 'erfarings'],
    ['without one', 'liv'],
    ['with a hyphen in the dictionary', 'støtte'],
    ['with its end taken off', 'mennesk'],
    ['after an ending', 'evaluerings'],
  ])('a word may come first %s', (_, form) => {
    expect(beginnings).toContain(form);
  });

  test.each(['kompetence', 'erfaring', 'kompetencer', 'støtte-'])('%s may not come first', (form) => {
    expect(beginnings).not.toContain(form);
  });

  test.each([
    ['kompetence', 'kompetence'],
    ['kompetencer', 'kompetence'],
    ['kompetencens', 'kompetence'],
    ['pc', 'pc'],
  ])('%s may come last, as a form of %s', (form, lemma) => {
    expect(endings.get(form)).toBe(lemma);
  });

  test.each(['aarhus', 'erfarings', 'støtte-', 'uddannet'])('%s may not come last', (form) => {
    expect(endings.has(form)).toBe(false);
  });
});

test('a dictionary without compounds has words, and no parts of them', () => {
  const plain = readDictionaryForms('SFX 10 Y 1\nSFX 10 0 n .\n', '1\r\nkompetence/10\r\n');
  expect([...plain.lemmas.keys()]).toEqual(['kompetence', 'kompetencen']);
  expect([plain.beginnings.size, plain.endings.size]).toEqual([0, 0]);
});
