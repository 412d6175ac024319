import { describe, expect, test } from 'vitest';
import { sharedBeginning } from '../../../src/search/vocabulary.ts';
import { vocabularyOf } from './vocabularies.ts';

const vocabulary = vocabularyOf(`løn:6 lønnet:4 job:5 peerstøtte:9 støtte:9 supervision:7 supervisor:5 supervisionsgruppe:2 håb:7 ægte:3
  mode:2 moder:1 måde:8 læse:4 pårørende:7 aflønning:4 éntilén:3 brugerindflydelse:5`);

describe('a reader who types another form of a word finds the form that the portal has', () => {
  test.each([
    ['the same', 'supervision', 'supervision'],
    ['in the definite form', 'supervisionen', 'supervision'],
    ['in the plural', 'supervisorernes', 'supervisor'],
    ['with the last letter doubled', 'lønnen', 'løn'],
    ['with the last letter doubled, and an s', 'jobbets', 'job'],
    ['of two forms the one that is typed', 'lønnet', 'lønnet'],
  ])('%s: %s', (_, typed, word) => {
    expect(vocabulary.formOf(typed)?.word).toBe(word);
  });

  test.each(['fodbold', 'lønmodtager', 'supervi', 'lån', 'jobcenter', ''])('but no form of another in «%s»', (typed) => {
    expect(vocabulary.formOf(typed)).toBeUndefined();
  });
});

describe('a reader who types letter by letter', () => {
  test.each(['s', 'superv', 'supervision', 'ægt', 'entil', 'Peer'])('is on the way to a word at «%s»', (typed) => {
    expect(vocabulary.hasBeginning(typed)).toBe(true);
  });

  test.each(['x', 'suppe', 'supervisionx', 'øre', 'tøtte'])('is not at «%s»', (typed) => {
    expect(vocabulary.hasBeginning(typed)).toBe(false);
  });
});

describe('a slip makes a group of letters that no word of the site has', () => {
  test.each([
    ['supervision', 'supervistion'],
    ['støtte', 'støtt'],
    ['peerstøtte', 'pærstøtte'],
    ['løn', 'øln'],
  ])('%s has none, and %s has', (right, wrong) => {
    expect(vocabulary.strangeGroups(right)).toBe(0);
    expect(vocabulary.strangeGroups(wrong)).toBeGreaterThan(0);
  });

  test('to a site without words every group is strange', () => {
    expect(vocabularyOf('').strangeGroups('løn')).toBe(3);
  });
});

describe('words of the same root', () => {
  const known = vocabularyOf('supervision:7 supervisor:5 superviserende:8 supermand:9 løn:9');

  test('are found, the most common first', () => {
    const both = (words: string) =>
      vocabularyOf(words)
        .sameRoot('supervisere', 9)
        .map(({ word }) => word);
    expect(both('supervision:7 supervisor:5')).toEqual(['supervision', 'supervisor']);
    expect(both('supervision:5 supervisor:7')).toEqual(['supervisor', 'supervision']);
  });

  test.each([
    ['are found', 'supervisors', 9, ['supervision']],
    ['are no forms of the word itself', 'supervision', 9, ['supervisor']],
    ['are as many as asked for', 'supervis', 1, ['supervision']],
    ['have more than a beginning in common', 'superhelt', 9, []],
  ])('%s', (_, word, most, expected) => {
    expect(known.sameRoot(word, most).map((other) => other.word)).toEqual(expected);
  });
});

describe('a reader without Danish letters', () => {
  test.each([
    ['loen', 'løn'],
    ['lon', 'løn'],
    ['haab', 'håb'],
    ['hab', 'håb'],
    ['aegte', 'ægte'],
    ['agte', 'ægte'],
    ['parørende', 'pårørende'],
    ['peerstotte', 'peerstøtte'],
  ])('means by «%s» «%s»', (typed, word) => {
    expect(vocabulary.unfolded(typed)?.word).toBe(word);
  });

  test('means the more common of two words', () => {
    expect(vocabularyOf('læse:2 låse:7').unfolded('lase')?.word).toBe('låse');
    expect(vocabularyOf('læse:7 låse:2').unfolded('lase')?.word).toBe('læse');
  });

  test.each([
    ['afloennet', 'aflønning', 'aflønnede'],
    ['lonnede', 'lønnet', 'lønnet'],
    ['brugerstotten', 'brugerstøtte', 'brugerstøtte'],
    ['paaroerendes', 'pårørende', 'pårørende'],
  ])('means by «%s» a form of the word, %s', (typed, _, word) => {
    expect(vocabularyOf(word).unfoldedForm(typed)?.word).toBe(word);
  });
});

describe('a reader with Danish letters means the word as it is typed', () => {
  test.each([
    ['the word itself', 'støtte', 'støtte'],
    ['another form of it', 'støtten', 'støtte'],
    ['another letter', 'låse', 'læse'],
    ['another form of a word with another letter', 'låsens', 'læse'],
    ['a word without the letter', 'måde', 'mode'],
    ['one letter of two', 'pærørende', 'pårørende'],
  ])('%s', (_, typed, word) => {
    const known = vocabularyOf(word);
    expect([known.unfolded(typed), known.unfoldedForm(typed)]).toEqual([undefined, undefined]);
  });
});

test.each([
  ['peerstøtte', 'peergruppe', 4],
  ['løn', 'løn', 3],
  ['løn', 'lån', 1],
  ['', 'løn', 0],
])('«%s» and «%s» have %i letters in common', (a, b, shared) => {
  expect(sharedBeginning(a, b)).toBe(shared);
});
