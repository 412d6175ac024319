import { expect, it } from 'vitest';
import { axisFor } from '../../../src/domain/axis.ts';

it('a reader finds each number where the axis says', () => {
  const { at } = axisFor([-0.2, 0.6], 0.2, 0.1);
  expect([-0.3, -0.1, 0.7].map(at)).toEqual(['0%', '20%', '100%']);
  expect(at(0)).toBe('30%');
});

it('and round numbers along it, zero among them', () => {
  expect(axisFor([-0.2, 0.66], 0.2, 0.04).ticks.map(({ value }) => value)).toEqual([-0.2, 0, 0.2, 0.4, 0.6]);
});

it('and a side for harm also where nobody found any', () => {
  const { at, ticks } = axisFor([0.1, 0.3], 0.2, 0.1);
  expect(ticks.map(({ value }) => value)).toEqual([-0.2, 0, 0.2, 0.4]);
  expect(Number.parseFloat(at(0))).toBeGreaterThan(25);
});

it('no number falls outside', () => {
  const values = [-0.14, 0.66, 0.43, -0.03];
  const { at } = axisFor(values, 0.2, 0.04);
  const places = values.map((value) => Number.parseFloat(at(value)));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(Math.max(...places)).toBeLessThan(100);
});
