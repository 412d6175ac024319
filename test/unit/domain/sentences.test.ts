import { expect, it } from 'vitest';
import { sentences } from '../../../src/domain/sentences.ts';

it.each([
  ['a full stop, a question and an exclamation', 'Ét. To! Tre? Fire', ['Ét.', 'To!', 'Tre?', 'Fire']],
  ['citations before the full stop', 'Det virker \uFFFC. Men ikke altid \uFFFC.', ['Det virker \uFFFC.', 'Men ikke altid \uFFFC.']],
  ['«bl.a.», «fx» and «jf.»', 'Håb bl.a. støtter, fx dem, jf. Repper. Ny.', ['Håb bl.a. støtter, fx dem, jf. Repper.', 'Ny.']],
  [
    'an abbreviation before a capital',
    'Det siger bl.a. Repper et al. Hansson siger mere.',
    ['Det siger bl.a. Repper et al. Hansson siger mere.'],
  ],
  [
    'an abbreviation that begins the sentence',
    'Jf. Hansson er det svært. Dr. Bo er enig.',
    ['Jf. Hansson er det svært.', 'Dr. Bo er enig.'],
  ],
  ['initials', 'Peer J. R. Høiseth skrev den. Den er god.', ['Peer J. R. Høiseth skrev den.', 'Den er god.']],
  ['pages and chapters', 'Se s. 12 og kap. 3. Så videre.', ['Se s. 12 og kap. 3.', 'Så videre.']],
  ['a date', 'Den 3. januar 2024 lukkede den. Siden er væk.', ['Den 3. januar 2024 lukkede den.', 'Siden er væk.']],
  ['a year at the end', 'Det varede til 2015. I 2016 kom et nyt.', ['Det varede til 2015.', 'I 2016 kom et nyt.']],
  ['a number with a point', 'Det er 5.597 personer. Mange.', ['Det er 5.597 personer.', 'Mange.']],
  ['an undated source in brackets', 'Det siger kilden (u.å.). Ja.', ['Det siger kilden (u.å.).', 'Ja.']],
  ['a little word that looks like an initial', 'Den knibe, hun står i. Så hjælper de.', ['Den knibe, hun står i.', 'Så hjælper de.']],
  ['quotation marks', 'Han sagde: «Ja.» Så gik han.', ['Han sagde: «Ja.»', 'Så gik han.']],
  ['a line break in the middle', 'Første\nsætning. Anden\r\n  sætning.', ['Første sætning.', 'Anden sætning.']],
  ['no text', ' \n ', []],
])('a reader is quoted whole sentences, with %s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('a reader loses no word: the sentences joined are the text', () => {
  const text = 'Det er bl.a. håb. Se s. 3, jf. A. Bo! Hvorfor? Fordi …';
  const found = sentences(text);
  expect(found.length).toBeGreaterThan(2);
  expect(found.join(' ')).toBe(text);
});
