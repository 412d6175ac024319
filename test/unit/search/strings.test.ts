import { expect, test } from 'vitest';
import { searchStrings } from '../../../src/strings.da.ts';

test.each([
  [0, 'Ingen resultater for '],
  [1, '1 resultat for '],
  [12, '12 resultater for '],
  [1234, '1.234 resultater for '],
])('a reader is told how many results there are: %i', (count, text) => {
  expect(searchStrings.resultsFor(count)).toBe(text);
});

test.each([
  [1, 'Ét resultat kunne ikke hentes lige nu.'],
  [3, '3 resultater kunne ikke hentes lige nu.'],
])('a reader is told what could not be fetched: %i', (count, text) => {
  expect(searchStrings.missing(count)).toBe(text);
});

test('a reader is told how far the list has come', () => {
  expect(searchStrings.shown(10, 1234)).toBe('Viser 10 af 1.234');
});

test.each([
  [0, 'Afgræns'],
  [2, 'Afgræns (2 valgt)'],
])('a reader with the choices folded is told how many are made: %i', (count, text) => {
  expect(searchStrings.filters.titleWithCount(count)).toBe(text);
});

test.each([
  [0, 'Ingen linjer på listen fra A til Å har ord, der begynder med dine.'],
  [1, 'Listen fra A til Å viser den ene linje, hvor ord begynder med dine.'],
  [1200, 'Listen fra A til Å viser de 1.200 linjer, hvor ord begynder med dine.'],
])('a reader without an index is told what the list shows: %i', (count, text) => {
  expect(searchStrings.error.narrowed(count)).toBe(text);
});
