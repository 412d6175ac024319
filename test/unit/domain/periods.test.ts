import { describe, expect, it } from 'vitest';
import { byPeriod } from '../../../src/domain/periods.ts';

const event = (date: string) => ({ date });
const dates = ['1700', '1880', '1935-06-10', '1955-01-14', '1979', '2010', '2014-12-31', '2015', '2025-07-11'].map(event);
const periods = byPeriod(dates);

describe('a reader of the timeline', () => {
  it('finds each event in one period, in order', () => {
    expect(periods.flatMap(({ events }) => events)).toEqual(dates);
    expect(periods.flatMap(({ columns }) => columns.flat())).toHaveLength(dates.length);
  });

  it('finds periods that follow each other, without the empty ones', () => {
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      [undefined, 1899],
      [1900, 1979],
      [2010, 2014],
      [2015, 2019],
      [2020, undefined],
    ]);
  });

  it('sees the years of each period on a scale of its own', () => {
    expect(periods.map(({ columns }) => columns.map((column) => column.length))).toEqual([
      [1, 0, 0, 1],
      [0, 1, 1, 1],
      [1, 0, 0, 0, 1],
      [1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 1],
    ]);
  });

  it('loses nothing that is older than the oldest period begins', () => {
    expect(byPeriod([event('1650')]).map(({ columns }) => columns[0])).toEqual([[event('1650')]]);
  });
});
