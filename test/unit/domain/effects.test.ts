import { describe, expect, it } from 'vitest';
import { certaintyOf, formatEffect, turned } from '../../../src/domain/effects.ts';

describe('a reader sees improvement on one side, whatever sign the source gives it', () => {
  it.each([
    ['an interval changes ends', { estimate: -0.24, low: -0.39, high: -0.09 }, { estimate: 0.24, low: 0.09, high: 0.39 }],
    ['one that crosses zero too', { estimate: -0.1, low: -0.24, high: 0.03 }, { estimate: 0.1, low: -0.03, high: 0.24 }],
    ['a number alone stays alone', { estimate: -0.43 }, { estimate: 0.43, low: undefined, high: undefined }],
    ['zero has no sign', { estimate: 0, low: 0, high: 0.2 }, { estimate: 0, low: -0.2, high: 0 }],
  ])('%s', (_, effect, expected) => {
    expect(turned(effect)).toStrictEqual(expected);
  });
});

it.each([
  [{ estimate: 0.2, low: 0.11, high: 0.29 }, 'clear'],
  [{ estimate: -0.34, low: -0.6, high: -0.07 }, 'clear'],
  [{ estimate: 0.14, low: -0.14, high: 0.42 }, 'unclear'],
  [{ estimate: 0.2, low: 0, high: 0.4 }, 'unclear'],
  [{ estimate: 0.43 }, 'unknown'],
] as const)('a reader is shown that %o is %s', (effect, expected) => {
  expect(certaintyOf(effect)).toBe(expected);
});

it.each([
  [{ estimate: 0.2, low: 0.11, high: 0.29 }, '0,20 (0,11–0,29)'],
  [{ estimate: -0.24, low: -0.39, high: -0.09 }, '−0,24 (−0,39 til −0,09)'],
  [{ estimate: 0.14, low: -0.14, high: 0.42 }, '0,14 (−0,14 til 0,42)'],
  [{ estimate: 0.43 }, '0,43'],
])('a reader sees %o as «%s»', (effect, expected) => {
  expect(formatEffect(effect)).toBe(expected);
});
