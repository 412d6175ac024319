import { describe, expect, it } from 'vitest';
import { alignText } from '../../../src/markdown/align-text.ts';

/** Each character of the text with the one that stands at its place in the source. */
const found = (text: string, source: string) =>
  alignText(text, source)
    .offsets.map((offset) => source[offset])
    .join('');

describe('an author is shown the very character', () => {
  it.each([
    ['in plain text', 'a @b c', 'a @b c'],
    ['after a backslash', 'a *b @c', 'a \\*b @c'],
    ['on the next line of a quote', 'a\n@b', 'a\n> @b'],
    ['on the next line of a quote in a quote', 'a\n@b', 'a\n> > @b'],
    ['on an indented line of a list', 'a\n@b', 'a\n  @b'],
    ['in a file from Windows', 'a\n@b', 'a\r\n@b'],
    ['after an emoji', '😀 @b', '😀 @b'],
    ['after Danish letters', 'æøå @b', 'æøå @b'],
  ])('%s', (_, text, source) => {
    expect(found(text, source)).toBe(text);
  });

  it.each([
    ['a named reference', 'a & @b', 'a &amp; @b', 8],
    ['a numbered reference', 'a & @b', 'a &#38; @b', 8],
    ['a hexadecimal reference', 'æ @b', '&#xe6; @b', 7],
  ])('after %s', (_, text, source, place) => {
    const { offsets } = alignText(text, source);
    expect(offsets[text.indexOf('@')]).toBe(place);
    expect(source[place]).toBe('@');
  });
});

describe('an author who writes a backslash', () => {
  it('escapes the sign after it', () => {
    expect([...alignText('@a og @b', '\\@a og @b').escaped]).toEqual([0]);
  });

  it('does not escape a letter', () => {
    expect([...alignText('\\a', '\\a').escaped]).toEqual([]);
  });

  it('can write the backslash itself', () => {
    const { escaped, offsets } = alignText('\\@a', '\\\\@a');
    expect([...escaped]).toEqual([0]);
    expect(offsets[1]).toBe(2);
  });
});
