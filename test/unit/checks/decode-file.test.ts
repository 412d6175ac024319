import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../src/checks/decode-file.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const decode = (...bytes: number[]) => decodeFile({ path: 'content/kilder/a.yaml', bytes: Uint8Array.from(bytes) });

describe('an author’s file is read', () => {
  it.each([
    ['with Danish letters and emoji', utf8('æøå 😀\n'), 'æøå 😀\n'],
    ['without the byte order mark of Windows', [0xef, 0xbb, 0xbf, ...utf8('title: x\n')], 'title: x\n'],
    ['with the line breaks of Windows as they are', utf8('a\r\nb\r\n'), 'a\r\nb\r\n'],
    ['with a sign that stands for another', utf8('a\uFFFDb'), 'a\uFFFDb'],
  ])('%s', (_, bytes, text) => {
    expect(decode(...bytes)).toEqual({ text });
  });
});

describe('an author is told of a file that', () => {
  it.each([
    ['is saved as Latin-1', [...utf8('title: x\nlead: bl'), 0xe5, ...utf8('b\n')], 'encoding', 2, 9],
    ['is saved as Latin-1, at its first letter', [0xe6], 'encoding', 1, 1],
    ['is saved as UTF-16', [0xff, 0xfe, 0x61, 0x00], 'encoding', 1, 1],
    ['is cut off in the middle of a letter', [...utf8('ab'), 0xc3], 'encoding', 1, 3],
    ['holds a NUL', [...utf8('a\nb'), 0, ...utf8('c')], 'nul', 2, 2],
    ['is empty', [], 'empty', 1, 1],
    ['holds only spaces', utf8(' \r\n\t\n'), 'empty', 1, 1],
    ['holds only a byte order mark', [0xef, 0xbb, 0xbf], 'empty', 1, 1],
  ])('%s', (_, bytes, fault, line, column) => {
    expect(decode(...bytes)).toEqual({ path: 'content/kilder/a.yaml', fault, position: { line, column } });
  });
});
