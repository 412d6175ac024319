import { describe, expect, it } from 'vitest';
import { collections } from '../../src/schemas/collections.ts';

/** What an author could put in a field: nothing, the wrong kind, too little, too much, and half of what is right. */
const garbage: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'x',
  'Æ',
  0,
  -1,
  1.5,
  1e300,
  true,
  false,
  {},
  { a: 1 },
  { family: 1 },
  { literal: 1 },
  { literal: '', 'date-parts': [[2019]] },
  { 'date-parts': 1 },
  ...[[], [2019], [[]], [['x']], [[null]], [[2019, 13]], [[2019, 1, 1, 1]], [[2019], [2020]], [{}]].map((parts) => ({
    'date-parts': parts,
  })),
  [],
  [[]],
  [null],
  ['x'],
  ['Æ'],
  [1],
  [{}],
  [{ x: 1 }],
  [{ family: '' }],
  [{ family: 'x', literal: 'y' }],
  [{ date: 1 }],
  [{ date: '2020-01-01', note: 1 }],
  ['a', 'b', 'c', 'd', 'e', 'f'],
  '2020-02-30',
  'javascript:x',
  'https://',
];

/** How Zod's own messages begin, and words that no Danish sentence has. */
const english =
  /^(?:Invalid|Too (?:big|small)|Unrecognized|Required|Expected|String|Number|Array)\b|\b(?:expected|received|must|should|least|most|than)\b/i;

describe.each(Object.entries(collections))('an author of %s is answered in Danish', (_, { schema }) => {
  it.each(Object.keys(schema.shape))('about %s', (field) => {
    const issues = garbage
      .flatMap((value) => schema.safeParse({ [field]: value }).error?.issues ?? [])
      .filter(({ path, code }) => path[0] === field && code !== 'unrecognized_keys');
    expect(issues.length).toBeGreaterThan(0);
    const messages = new Set(issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
    expect([...messages].filter((message) => english.test(message.replace(/^[^:]*: /, '')))).toEqual([]);
  });
});

it('a maintainer can trust the test: it knows an English message when it sees one', () => {
  const own = [
    'Invalid input: expected string, received number',
    'Too small: expected array to have >=1 items',
    'Unrecognized key: "x"',
    'Invalid option: expected one of "a"|"b"',
    'Invalid ISO date',
    'Invalid URL',
  ];
  expect(own.filter((message) => !english.test(message))).toEqual([]);
});
