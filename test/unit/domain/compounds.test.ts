import { describe, expect, test } from 'vitest';
import { createSplitter } from '../../../src/domain/compounds.ts';
import { readDictionaryForms } from '../../../src/domain/dictionary-forms.ts';
import { countSiteWords } from '../../../src/domain/site-words.ts';
import { affixes, words } from '../../helpers/hunspell.ts';

const dictionary = readDictionaryForms(affixes, words);
const pages = ['En peer og peers: peer-støtte og recovery-orientering. Recovery er erfaringer, kompetence og grupper.'];
const split = createSplitter(dictionary, countSiteWords(pages));

describe('a reader finds a compound by any of its parts', () => {
  test.each([
    ['with a linking letter', 'erfaringskompetence', 'erfarings kompetence'],
    ['inflected', 'erfaringskompetencer', 'erfarings kompetencer'],
    ['without a linking letter', 'gruppeleder', 'gruppe leder'],
    ['that begins with a form of a form', 'evalueringssamtale', 'evaluerings samtale'],
    ['of three words', 'støttegruppeleder', 'støtte gruppe leder'],
    ['of four', 'peergruppelederkursus', 'peer gruppe leder kursus'],
    ['with a word that the dictionary lacks', 'peerstøtte', 'peer støtte'],
    ['of which the site writes the first part before a hyphen', 'recoverykursus', 'recovery kursus'],
    ['that ends in a word that the dictionary lacks', 'grupperecovery', 'gruppe recovery'],
    ['that ends in one with an ending', 'gruppepeeren', 'gruppe peeren'],
    ['that begins with what is no word, but often stands before one', 'psykosamtale', 'psyko samtale'],
    ['of one short word that begins many', 'livskvalitet', 'livs kvalitet'],
  ])('%s: %s', (_, word, parts) => {
    expect(split(word)).toEqual(parts.split(' '));
  });

  test.each(['erfaringskompetence', 'evalueringssamtaler', 'peerstøttegruppe'])('and the parts of %s are the word', (word) => {
    expect(split(word)?.join('')).toBe(word);
    expect(split(word)).toEqual(split(word));
  });
});

describe('a word is left whole', () => {
  test.each([
    ['that is no compound', 'kompetencer'],
    ['that the dictionary has as a form of a longer word', 'politikerne'],
    ['that begins with a small word', 'underleder'],
    ['that ends in what looks like a word and is an ending', 'støttelighed'],
    ['of which one part is unknown', 'livssyn'],
    ['of more parts than a word is likely to have', 'peergruppelederkursussamtale'],
    ['whose short parts the site does not use', 'livsdag'],
    ['with other letters', 'støtte2gruppe'],
    ['with a hyphen', 'peer-støtte'],
    ['with a part that may not end a word', 'gruppeaarhus'],
  ])('%s: %s', (_, word) => {
    expect(split(word)).toBeUndefined();
  });
});

test('a compound that the site uses as a word is parted where it is a part of another', () => {
  const usesIt = createSplitter(dictionary, countSiteWords(['peer-støtte, peerstøtte og peerstøtte']));
  expect(usesIt('peerstøttegruppe')).toEqual(['peer', 'støtte', 'gruppe']);
});

test('a word that the site uses once, and the dictionary lacks, is taken for a slip', () => {
  const after = (text: string) => createSplitter(dictionary, countSiteWords([text]))('grupperecovery');
  expect(after('recovery')).toBeUndefined();
  expect(after('recovery recovery')).toEqual(['gruppe', 'recovery']);
});

test.each([
  ['tanken', ['arbejds', 'tanken']],
  ['stanken', ['arbejd', 'stanken']],
])('of two ways to read a word the one with «%s» wins where the site has that word', (used, parts) => {
  const either = {
    beginnings: new Set(['arbejd', 'arbejds']),
    endings: new Map([
      ['tanken', 'tanke'],
      ['stanken', 'stank'],
    ]),
    lemmas: new Map(),
  };
  expect(createSplitter(either, countSiteWords([used]))('arbejdstanken')).toEqual(parts);
});
