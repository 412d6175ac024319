import { describe, expect, test } from 'vitest';
import { nearestWords } from '../../../src/search/correct.ts';
import { vocabularyOf } from './vocabularies.ts';

const vocabulary = vocabularyOf(`løn:6 peer:9 peerstøtte:9 støtte:9 supervision:7 evidens:7 frivillig:8 recovery:9 kommune:8 konference:3
  spændt:2 medarbejder:8 psykiatri:8 uddannelse:7 samarbejde:7 ansvar:6 empowerment:5 hjerte:3 kompetence:6
  spare:5 panel:4 mand:5`);

const nearest = (typed: string) => nearestWords(typed, vocabulary, 1)[0]?.known.word;

describe('a slip is corrected', () => {
  test.each([
    ['a double letter too many', 'suppervision', 'supervision'],
    ['a double letter too few', 'frivilig', 'frivillig'],
    ['a letter that sounds alike', 'evidenz', 'evidens'],
    ['a letter left out', 'recovry', 'recovery'],
    ['a letter too many', 'kommmune', 'kommune'],
    ['two letters that changed places', 'recovrey', 'recovery'],
    ['a wrong letter in a short word', 'støtta', 'støtte'],
    ['two slips in a long word', 'empaverment', 'empowerment'],
    ['in another form of the word', 'medarbjderne', 'medarbejder'],
    ['in the first letter', 'konpetence', 'kompetence'],
    ['in capitals', 'EVIDENZ', 'evidens'],
  ])('%s: %s', (_, typed, word) => {
    expect(nearest(typed)).toBe(word);
  });
});

describe('a real word that the portal lacks is left alone', () => {
  test.each(['spand', 'fodbold', 'hest', 'avis', 'løb', 'ferie', 'cykel', 'kør', 'strand', 'pingvin'])('%s', (typed) => {
    expect(nearest(typed)).toBeUndefined();
  });
});

test.each([
  ['samtale:9 samkale:1', ['samtale', 'samkale']],
  ['samtale:1 samkale:9', ['samkale', 'samtale']],
])('of two words as near the more common was meant: %s', (words, expected) => {
  expect(nearestWords('samxale', vocabularyOf(words), 2).map(({ known }) => known.word)).toEqual(expected);
});

test('a word that begins like the slip is nearer than one that does not', () => {
  const words = nearestWords('sxmtale', vocabularyOf('samtale axmtale'), 2, 3).map(({ known }) => known.word);
  expect(words).toEqual(['samtale', 'axmtale']);
});

describe('a reader who is lost', () => {
  const near = nearestWords('komunen', vocabulary, 3, 3);

  test('is shown words that are farther away, the nearest first', () => {
    expect(near.map(({ known }) => known.word)[0]).toBe('kommune');
    expect(nearestWords('spand', vocabulary, 3, 3).map(({ known }) => known.word)).toContain('spændt');
  });

  test('is shown no more than asked for', () => {
    const all = nearestWords('rekovary', vocabularyOf('recovery recovere recover recovers:1 rekovere'), 2, 3);
    expect(all).toHaveLength(2);
  });
});
