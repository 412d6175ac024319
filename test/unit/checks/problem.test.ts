import { expect, it } from 'vitest';
import { formatProblems, type Problem, sortProblems } from '../../../src/checks/problem.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  file: 'content/a.mdx',
  line: 1,
  column: 1,
  rule: 'kilde-findes',
  severity: 'error',
  message: 'Noget er galt.',
  fix: 'Ret det.',
  ...more,
});

it('an author reads what is wrong, where, and what to do', () => {
  expect(formatProblems([problem({ line: 10, column: 7 })])).toBe(`content/a.mdx:10:7  kilde-findes
  Noget er galt.
  Ret det.

1 fejl`);
});

it('an author can tell a warning from an error', () => {
  expect(formatProblems([problem({ severity: 'warning', rule: 'kilde-bruges' })])).toBe(`content/a.mdx:1:1  kilde-bruges (advarsel)
  Noget er galt.
  Ret det.

1 advarsel`);
});

it.each([
  [0, 0, ''],
  [2, 0, '2 fejl'],
  [0, 2, '2 advarsler'],
  [1, 1, '1 fejl og 1 advarsel'],
  [3, 2, '3 fejl og 2 advarsler'],
])('an author is told that there are %i errors and %i warnings', (errors, warnings, count) => {
  const problems = [...Array<Problem>(errors).fill(problem()), ...Array<Problem>(warnings).fill(problem({ severity: 'warning' }))];
  expect(formatProblems(problems).split('\n\n').at(-1)).toBe(count);
});

it('an author reads the list from top to bottom, file by file', () => {
  const inOrder = [
    problem({ file: 'content/a.mdx', line: 2, column: 9, rule: 'b' }),
    problem({ file: 'content/a.mdx', line: 10, column: 3, rule: 'a' }),
    problem({ file: 'content/a.mdx', line: 10, column: 3, rule: 'b' }),
    problem({ file: 'content/a.mdx', line: 10, column: 12, rule: 'a' }),
    problem({ file: 'content/b.mdx', line: 1, column: 1, rule: 'a' }),
  ];
  expect(sortProblems(inOrder.toReversed())).toEqual(inOrder);
  expect(sortProblems(new Set(inOrder))).toEqual(inOrder);
});
