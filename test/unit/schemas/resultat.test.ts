import { describe, expect, it } from 'vitest';
import { resultat } from '../../../src/schemas/resultat.ts';

const words = { text: 'Lidt mere håb.', sources: ['bo-2015'] };
const result = { title: 'Bo 2015', outcome: 'hope', order: 1, estimate: 0.2, low: 0.1, high: 0.3, better: 'plus', words };
const { low: _low, high: _high, ...withoutInterval } = result;

it.each([
  ['with its interval', result],
  ['without an interval', withoutInterval],
  ['with zero at the end of it', { ...result, low: 0 }],
  ['with improvement below zero', { ...result, estimate: -0.2, low: -0.3, high: 0.1, better: 'minus' }],
])('an author writes a result %s', (_, fields) => {
  expect(resultat.safeParse(fields).success).toBe(true);
});

describe('an author is told what to write in place of', () => {
  const between = (low: number, high: number) =>
    `estimate: Skal ligge mellem «low» (${low}) og «high» (${high}). Er et fortegn glemt, eller er to tal byttet om?`;
  it.each([
    ['ends that have changed places', { low: 0.3, high: 0.1 }, between(0.3, 0.1)],
    ['a forgotten minus', { estimate: -0.2 }, between(0.1, 0.3)],
    ['an interval without width', { low: 0.2, high: 0.2 }, between(0.2, 0.2)],
    ['half an interval', { high: undefined }, 'low: Står alene. Skriv også «high», eller slet feltet.'],
    ['the other half', { low: undefined }, 'high: Står alene. Skriv også «low», eller slet feltet.'],
    [
      'an outcome of their own',
      { outcome: 'joy' },
      'outcome: Skal være et af ordene recovery, hope, quality-of-life, symptoms, crisis-care.',
    ],
    ['thousands with a point', { participants: 1.265 }, 'participants: Skal være et helt tal uden punktum, fx 1265.'],
    [
      'a decimal comma',
      { estimate: '0,2' },
      'estimate: Skal være et tal med punktum og almindelig bindestreg som minus, fx 0.24 eller -0.24.',
    ],
  ])('%s', (_, fields, expected) => {
    const issues = resultat.safeParse({ ...result, ...fields }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([expected]);
  });
});
