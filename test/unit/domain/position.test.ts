import { expect, it } from 'vitest';
import { positionAt } from '../../../src/domain/position.ts';

it.each([
  ['the beginning', 'abc', 0, { line: 1, column: 1 }],
  ['the end of a line', 'ab\ncd', 2, { line: 1, column: 3 }],
  ['the beginning of a line', 'ab\ncd', 3, { line: 2, column: 1 }],
  ['a line of Windows', 'ab\r\ncd', 5, { line: 2, column: 2 }],
  ['after Danish letters', 'æøå x', 4, { line: 1, column: 5 }],
  ['after an emoji, which counts as two', '😀x', 2, { line: 1, column: 3 }],
  ['the end', 'a\n', 2, { line: 2, column: 1 }],
])('an author is shown %s', (_, text, offset, expected) => {
  expect(positionAt(text, offset)).toEqual(expected);
});
