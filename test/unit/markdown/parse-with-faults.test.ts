import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parseWithFaults } from '../../../src/markdown/parse-with-faults.ts';

const places = (source: string) =>
  parseWithFaults(source, (text) => mdxToMdast(text)).faults.map(({ position }) => `${position.line}:${position.column}`);

describe('an author is told of every fault at once', () => {
  it.each([
    ['none', 'tekst\n', []],
    ['a tag that is not closed', 'a\n\n<Forbehold>\n\nb\n', ['3:1']],
    ['a tag inside one that is not closed, which is right itself', '<Forbehold>\n\n<IPraksis>\n\nb\n\n</IPraksis>\n', ['1:1']],
    ['a tag that is closed without being opened', 'a\n\n</Forbehold>\n', ['3:1']],
    ['two tags on one line', '<br> og <hr>\n', ['1:9', '1:1']],
    ['a number after a less-than sign', 'a\n\nfærre end <3 og <4\n', ['3:11', '3:17']],
    ['a comment', '<!-- a -->\n\n<!-- b -->\n', ['1:1', '3:1']],
    ['an address in angle brackets', 'se <https://x.dk>\n', ['1:4']],
    ['a brace that is not closed', 'a {b\n', ['1:3']],
    ['an attribute without quotation marks, but not its closing tag', '<Sprog kode=en>x</Sprog>\n', ['1:1']],
    ['a fault in a list', '- a\n  <Forbehold>\n  b\n\nc\n', ['2:3']],
    ['a file from Windows', 'a\r\n\r\nb <3\r\n', ['3:3']],
  ])('with %s', (_, source, expected) => {
    expect(places(source).sort()).toEqual(expected.toSorted());
  });
});

it('an author is also told what is wrong outside the faults, in its place', () => {
  const source = 'a <3 @b\n\nså <Forbehold> @c\n';
  const { tree, faults, parsed } = parseWithFaults(source, (text) => mdxToMdast(text));
  expect(faults).toHaveLength(2);
  expect(parsed).toBe('a  3 @b\n\nså             @c\n');
  expect(tree).toMatchObject({ type: 'root', children: [{ type: 'paragraph' }, { type: 'paragraph' }] });
});

it('an author gets a list that ends, also when the parser never does', () => {
  const stubborn = (): never => {
    throw new Error('1:1: nej');
  };
  expect(parseWithFaults('x\n', stubborn).faults.length).toBeGreaterThan(0);
  expect(parseWithFaults('x\n', stubborn).tree).toBeUndefined();
});

it('an author is told of a fault without a place at the top of the file', () => {
  const { tree, faults } = parseWithFaults('x', () => {
    throw new Error('uden sted');
  });
  expect(tree).toBeUndefined();
  expect(faults).toEqual([{ message: 'uden sted', position: { line: 1, column: 1 } }]);
});
