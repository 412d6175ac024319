import { expect, it } from 'vitest';
import { parseWordList } from '../../../src/domain/word-list.ts';

it('an editor may write comments and groups around the words', () => {
  expect(parseWordList('# Navne\nCampos # Filipa\r\n  Elf\n\nmentoring\n')).toEqual([
    { word: 'Campos', line: 2, group: 1 },
    { word: 'Elf', line: 3, group: 1 },
    { word: 'mentoring', line: 5, group: 2 },
  ]);
});

it('an editor may leave the list empty', () => {
  expect(parseWordList('# Ingen endnu\n')).toEqual([]);
});
