import { expect, it } from 'vitest';
import { toDanish } from '../../../src/domain/danish-references.ts';

it.each([
  ['two authors', 'Korsbek, L., & Petersen, L.', 'Korsbek, L. & Petersen, L.'],
  ['authors who are not all known', 'Høiseth, J. R., & et al.', 'Høiseth, J. R. et al.'],
  ['authors who are not all known, in brackets', '(Høiseth & et al., 2016)', '(Høiseth et al., 2016)'],
  ['a day', '(2019, september 9)', '(2019, 9. september)'],
  ['a day of the second work of a year', '(2019b, maj 31)', '(2019b, 31. maj)'],
  ['a month alone', '(2011, september)', '(2011, september)'],
  ['a page', 's. 12', 's.\u00a012'],
  ['a report number', '(No. I-0744 B)', '(nr. I-0744 B)'],
  ['a name with an ampersand', 'Nesta & National Voices', 'Nesta & National Voices'],
  ['a word that ends in s', 'Det er hans. 12 andre', 'Det er hans. 12 andre'],
])('a reader sees %s in Danish', (_, written, expected) => {
  expect(toDanish(written)).toBe(expected);
});
