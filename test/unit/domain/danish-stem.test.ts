import { expect, it } from 'vitest';
import { stemOf } from '../../../src/domain/danish-stem.ts';

it.each([
  ['løn', 'lønnen lønnens løn'],
  ['frivil', 'frivillig frivillige frivillighed'],
  ['kommun', 'kommune kommunen kommuner kommunernes'],
  ['modtag', 'modtager modtagere modtagerens'],
  ['by', 'by'],
  ['arbejdsløs', 'arbejdsløs arbejdsløst'],
])('a reader who types one form of %s finds the others', (stem, forms) => {
  expect(new Set(forms.split(' ').map(stemOf))).toEqual(new Set([stem]));
});
