import { describe, expect, test } from 'vitest';
import { misspellingDistance } from '../../../src/domain/misspelling.ts';

const distance = (known: string, typed: string, endings?: string) =>
  misspellingDistance(known, typed, { limit: 3, ...(endings !== undefined && { endings: new Set(endings.split(' ')) }) });

describe('a slip that Danes make is nearer than one that they do not', () => {
  test.each([
    ['a letter that sounds alike', 'evidens', 'evidenz', 'evidenk'],
    ['d for t', 'lighed', 'lighet', 'lighep'],
    ['å for o', 'håb', 'hob', 'hyb'],
    ['a single letter for a double', 'frivillig', 'frivilig', 'frivllig'],
    ['a double letter for a single', 'supervision', 'suppervision', 'sukpervision'],
    ['two letters that changed places', 'recovery', 'recovrey', 'recovxey'],
    ['one slip', 'peerstøtte', 'peerstøtta', 'peerstuttu'],
  ])('%s', (_, known, likely, unlikely) => {
    expect(distance(known, likely)).toBeGreaterThan(0);
    expect(distance(known, likely)).toBeLessThan(distance(known, unlikely));
  });
});

test.each(['løn', 'peerstøtte', ''])('«%s» is no slip for itself', (word) => {
  expect(distance(word, word)).toBe(0);
});

test.each([
  ['peer', 'psykiatri'],
  ['løn', 'lønforhandling'],
  ['abcdef', 'uvxyzæ'],
])('«%s» is too far from «%s» to have been meant', (known, typed) => {
  expect(distance(known, typed)).toBe(Infinity);
});

test('what is just too far is as far as anything', () => {
  const price = distance('håb', 'hxb');
  expect(misspellingDistance('håb', 'hxb', { limit: price })).toBe(price);
  expect(misspellingDistance('håb', 'hxb', { limit: price - 0.01 })).toBe(Infinity);
});

describe('an ending after a word', () => {
  test('counts less than as many wrong letters', () => {
    expect(distance('supervisor', 'suppervisorerne', 'erne')).toBeLessThan(distance('supervisor', 'suppervisorerne'));
  });

  test('counts something, so that the word itself is nearest', () => {
    expect(distance('supervisor', 'supervisorerne', 'erne')).toBeGreaterThan(distance('supervisor', 'supervisor', 'erne'));
  });

  test.each([
    ['is only passed over when it is one', 'løn', 'lønxyzw'],
    ['is never passed over in the word of the portal', 'lønningerne', 'lønning'],
  ])('%s', (_, known, typed) => {
    expect(distance(known, typed, 'erne e')).toBe(Infinity);
  });
});
