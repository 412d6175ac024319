import { describe, expect, test } from 'vitest';
import { derivedFrom, understandWord } from '../../../src/search/understand-word.ts';
import { vocabularyOf } from './vocabularies.ts';

const vocabulary = vocabularyOf(`løn:6 peer:9 peerstøtte:9 støtte:9 supervision:7 supervisor:5 evidens:7 recovery:9 konsulent:4 kurser:3
  håb:7 hab:1 ægte:3 stotte:1 erfaring:9 erfaringskompetence:2 kompetence:6 éntilén:3 lærattackle:2 ledelse:6 samtale:7 gruppe:8 gruppesamtale:9
  rekruttering:5 pårørende:7 tid:7`);

/** The terms with how each was come to, the best first. */
const understood = (word: string) => understandWord(word, vocabulary).candidates.map(({ term, reason }) => `${reason} ${term}`);
const corrected = (word: string) => understandWord(word, vocabulary).correctedTo;

describe('a word is looked for', () => {
  test.each([
    ['as it is typed', 'peerstøtte', ['typed peerstøtte']],
    ['in another form', 'supervisionen', ['typed supervisionen']],
    ['while it is being typed', 'supervi', ['typed supervi']],
    ['with figures', '2013', ['typed 2013']],
    ['without its hyphen, and apart', 'peer-støtte', ['typed peerstøtte', 'parted peer støtte']],
    ['without its hyphens, accents or not', 'én-til-én', ['typed éntilén']],
    ['without its hyphens while it is typed without accents', 'en-til-en', ['typed entilen']],
    ['only apart, when the portal does not have it as one', 'støtte-gruppe', ['parted støtte gruppe']],
    [
      'by its parts too, when the portal hardly uses it',
      'erfaringskompetence',
      ['typed erfaringskompetence', 'parted erfaring kompetence'],
    ],
    ['but not by its parts when the portal often uses it', 'gruppesamtale', ['typed gruppesamtale']],
    ['apart, and by its parts', 'peerkonsulent', ['parted peer konsulent', 'part peer', 'part konsulent']],
    ['by the part that the portal has', 'ledelsesberedskab', ['part ledelse']],
    ['with its Danish letters', 'loen', ['folded løn']],
    ['with its Danish letters first where it may be another word', 'hab', ['folded håb', 'typed hab']],
    ['with its Danish letters in another form', 'paaroerendes', ['folded pårørende']],
    ['as the word it was meant to be', 'suppervision', ['misspelt supervision']],
    ['by the stem that is a little shorter', 'kursus', ['inflected kurser']],
    ['not at all', 'fodbold', []],
  ])('%s: %s', (_, word, expected) => {
    expect(understood(word)).toEqual(expected);
  });
});

describe('a reader is told that a word was taken for another', () => {
  test.each([
    ['loen', 'løn'],
    ['suppervision', 'supervision'],
    ['parørende', 'pårørende'],
  ])('%s for %s', (word, used) => {
    expect(corrected(word)).toBe(used);
  });

  test.each([
    'løn',
    'lønnen',
    'støtten',
    'peerstøttens',
    'peer-støtte',
    'supervi',
    'erfaringskompetencer',
    'peerkonsulent',
    'kursus',
    'fodbold',
    '2013',
  ])('but not when it stands for itself: %s', (word) => {
    expect(corrected(word)).toBeUndefined();
  });
});

test('what is typed counts more than what it may stand for', () => {
  const { candidates } = understandWord('erfaringskompetence', vocabulary);
  const weights = candidates.map(({ weight }) => weight);
  expect(weights).toHaveLength(2);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test('of a compound the last part counts most, as it says what the thing is', () => {
  const [, first, last] = understandWord('peerkonsulent', vocabulary).candidates;
  expect([first?.term, last?.term]).toEqual(['peer', 'konsulent']);
  expect(last?.weight).toBeGreaterThan(first?.weight ?? 1);
});

test('a Danish word must be far commoner where the portal also has what is typed', () => {
  const meant = (words: string) => understandWord('stotte', vocabularyOf(words)).candidates[0]?.term;
  expect(meant('stotte:1 støtte:9')).toBe('støtte');
  expect(meant('stotte:8 støtte:9')).toBe('stotte');
});

describe('other words of the same root', () => {
  test.each([
    ['of a verb', 'rekruttere', ['rekruttering']],
    ['with another ending', 'supervisere', ['supervision', 'supervisor']],
    ['of which it is made', 'lønning', ['løn']],
    ['not of a short word', 'tiden', []],
    ['not of a word that only begins alike', 'erfaren', []],
    ['not of an unknown word', 'fodbolden', []],
  ])('%s: %s', (_, word, expected) => {
    const known = vocabularyOf('løn:6 rekruttering:5 supervision:7 supervisor:5 tidlig:5 erfaring:9');
    expect(derivedFrom(word, known).map(({ term }) => term)).toEqual(expected);
  });
});
