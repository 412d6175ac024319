import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/domain/words.ts';

const words = (text: string) => wordsIn(text).map(({ text: word, hasStop }) => (hasStop ? `${word}.` : word));

describe('an author is judged on each word', () => {
  it.each([
    ['of a sentence', 'Håb, og «tro»: ja!', ['Håb', 'og', 'tro', 'ja']],
    ['with hyphens inside', 'en peerstøtte-giver', ['en', 'peerstøtte-giver']],
    ['with a hyphen in place of its end', 'arbejds- og boligformer', ['arbejds-', 'og', 'boligformer']],
    ['without a dash around it', 'håb – og tro —her', ['håb', 'og', 'tro', 'her']],
    ['on both sides of a slash', 'og/eller', ['og', 'eller']],
    ['that is an abbreviation', 'bl.a. fx ca. 5', ['bl.a.', 'fx', 'ca.']],
    ['at the end of a sentence', 'Det virker.', ['Det', 'virker.']],
    ['after a stop without a space', 'slut.Begynd', ['slut.Begynd']],
    ['with an apostrophe', "VIVE’s og WRAP'en", ['VIVE’s', 'og', "WRAP'en"]],
    ['without its soft hyphens', 'peer\u00ADstøtte', ['peerstøtte']],
    ['with figures', '95-årige', ['95-årige']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('an author is not judged on', () => {
  it.each([
    ['a number', '84 %, 1.000 (0,07–0,29)'],
    ['a citation', '\uFFFC, \uFFFC'],
    ['a foreign word with a Danish ending', '\uFFFC\uFFFC\uFFFC\uFFFCs \uFFFC-agtig'],
    ['a web address', 'https://x.dk/erfarringer'],
    ['a web address without its beginning', 'vidensportal.dk/voksne/peerstoette/typer-1'],
    ['a domain', 'peermidt.dk'],
    ['an e-mail address', 'redaktion@portal.example'],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });
});

it('an author is shown where a word begins', () => {
  expect(wordsIn('a https://x.dk/b «ord»').map(({ text, offset }) => [text, offset])).toEqual([
    ['a', 0],
    ['ord', 18],
  ]);
});
