import { describe, expect, test } from 'vitest';
import { phraseKey } from '../../../src/domain/phrase-key.ts';

test.each([
  ['psykisk lidelse', 'psykiske lidelser', 'Psykiske  Lidelser', '«psykisk lidelse»'],
  ['peerstøtte', 'peer-støtte', 'Peerstøtten'],
  ['én-til-én', 'Én-til-én', 'entilen'],
  ['løn', 'lønnen', 'LØN!'],
])('to a reader who looks for «%s» other ways to write it are the same', (phrase, ...others) => {
  expect(others.length).toBeGreaterThan(0);
  expect(others.map(phraseKey)).toEqual(others.map(() => phraseKey(phrase)));
});

describe('other phrases are others', () => {
  test.each([
    ['psykisk lidelse', 'psykisk'],
    ['psykisk lidelse', 'lidelse psykisk'],
    ['peer støtte', 'peerstøtte'],
    ['1-3', '13'],
    ['løn', 'lån'],
  ])('«%s» and «%s»', (a, b) => {
    expect(phraseKey(a)).not.toBe(phraseKey(b));
  });
});

test('signs alone are no phrase', () => {
  expect(phraseKey(' «–» ')).toBe('');
});
