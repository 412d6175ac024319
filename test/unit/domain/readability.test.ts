import { expect, it } from 'vitest';
import { lix } from '../../../src/domain/readability.ts';

it.each([
  // words / sentences + 100 × long / words
  ['Jeg er glad. Du er glad.', 3],
  ['Peerstøtte giver håb.', 3 + 100 / 3],
  ['Alle får støtte.', 3],
  ['Støtten er: tid, ro og håb.', 3 + 100 / 6],
  ['Vi mødes kl. 10 fx hos Bo.', 7],
  ['Den hedder Psykiatriforeningernes Fællesråd.', 4],
  ['Psykiatriforeningernes råd.', 2 + 50],
  ['Kurset tager 34 timer og 2,5 dag.', 7],
  ['', 0],
  ['–', 0],
])('a writer of «%s» is told the LIX %d', (text, expected) => {
  expect(lix(text)).toBeCloseTo(expected, 6);
});

it('a writer may leave out the stop after each point of a list', () => {
  expect(lix('Jeg er glad', 'Peerstøtte giver håb')).toBe(lix('Jeg er glad. Peerstøtte giver håb.'));
});
