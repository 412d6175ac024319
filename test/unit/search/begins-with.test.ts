import { expect, test } from 'vitest';
import { beginsWith } from '../../../src/search/begins-with.ts';

test.each([
  ['', 'Hvad er peerstøtte?', true],
  ['peer', 'Hvad er peerstøtte?', true],
  ['PEER', 'Hvad er peerstøtte?', true],
  ['støtte', 'Hvad er peerstøtte?', false],
  ['hvad peer', 'Hvad er peerstøtte?', true],
  ['hvad løn', 'Hvad er peerstøtte?', false],
  ['loen', 'Frivillig eller lønnet?', true],
  ['lon', 'Frivillig eller lønnet?', true],
  ['lønn', 'Frivillig eller lønnet?', true],
  ['aarhus', 'Peers i Århus', true],
  ['århus', 'Peers i Aarhus', true],
  ['arhus', 'Peers i Århus', true],
  ['løn', 'London', false],
  ['giver', 'peerstøtte-giver', true],
  ['recovery', 'recovery\u00adskole', true],
  ['«håb»', 'Håb', true],
])('without an index «%s» finds «%s»: %s', (query, text, isFound) => {
  expect(beginsWith(query, text)).toBe(isFound);
});
