import { expect, it } from 'vitest';
import { formatDate, formatPartialDate, partDate } from '../../../src/domain/danish-dates.ts';

it.each([
  ['2026-11-21', '21. november 2026'],
  ['2024-01-03', '3. januar 2024'],
  ['2024-02-29', '29. februar 2024'],
])('a reader sees %s as «%s»', (iso, expected) => {
  expect(formatDate(iso)).toBe(expected);
});

it('a maintainer is told of a day that is none', () => {
  expect(() => formatDate('i går')).toThrow(RangeError);
});

it.each([
  ['1935', '1935'],
  ['2018-06', 'juni 2018'],
  ['1935-06-10', '10. juni 1935'],
])('a reader of the timeline sees %s as «%s»', (iso, expected) => {
  expect(formatPartialDate(iso)).toBe(expected);
});

it.each([
  ['1935', ['', '1935', '']],
  ['10. juni 1935', ['10. juni', '1935', '']],
  ['1700-tallet', ['', '1700-tallet', '']],
  ['slutningen af 1990’erne', ['slutningen af', '1990’erne', '']],
  ['2014–2018', ['', '2014–2018', '']],
  ['december 2016 – juni 2018', ['december', '2016', '– juni 2018']],
  ['for længe siden', ['', 'for længe siden', '']],
])('a reader of the timeline sees the year of «%s» apart', (when, [before, year, after]) => {
  expect(partDate(when)).toEqual({ before, year, after });
});
