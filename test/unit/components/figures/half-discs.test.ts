import { describe, expect, it } from 'vitest';
import { halfDisc, pointAt, ringOf, wanesAndWaxes } from '../../../../src/components/figures/half-discs.ts';

describe('a reader sees', () => {
  it.each([
    ['left', 'M48 2a46 46 0 0 0 0 92z'],
    ['right', 'M48 2a46 46 0 0 1 0 92z'],
  ] as const)('a half to the %s of its line', (side, expected) => {
    expect(halfDisc(side, 48, 48, 46)).toBe(expected);
  });

  it.each([3, 4, 6, 7])('a scale of %i that goes from the one half to the other, and always is one whole', (count) => {
    const halves = wanesAndWaxes(count, 10);
    expect(halves).toHaveLength(count);
    expect(halves[0]).toEqual({ left: 10, right: 0 });
    expect(halves.at(-1)).toEqual({ left: 0, right: 10 });
    for (const { left, right } of halves) expect(left ** 2 + right ** 2).toBeCloseTo(100);
  });

  it.each([4, 5, 6])('a ring of %i halves that do not touch and stay inside the drawing', (count) => {
    const { distance, radius, angles } = ringOf(count, 98, 5);
    expect(angles).toHaveLength(count);
    expect(distance + radius).toBeCloseTo(98);
    const cornerOf = (angle: number, side: 1 | -1): readonly [number, number] => {
      const [x, y] = pointAt(0, distance, angle);
      const [alongX, alongY] = pointAt(0, side * radius, angle + 90);
      return [x + alongX, y + alongY];
    };
    const [right, left] = [cornerOf(angles[0] ?? 0, 1), cornerOf(angles[1] ?? 0, -1)];
    expect(Math.hypot(right[0] - left[0], right[1] - left[1])).toBeGreaterThan(3);
  });

  it('the first part at the top, and the next with the clock', () => {
    expect(pointAt(100, 50, 0)).toEqual([100, 50]);
    expect(pointAt(100, 50, 90)).toEqual([150, 100]);
  });
});
