import { describe, expect, it } from 'vitest';
import { compareDanish, groupByLetter, letterOf } from '../../../src/domain/danish-order.ts';

describe('a reader of an A–Å list finds', () => {
  it.each([
    ['Æ, Ø and Å last', ['Åben', 'Østen', 'Zoo', 'Ældre', 'Abe'], ['Abe', 'Zoo', 'Ældre', 'Østen', 'Åben']],
    ['figures first, in order of number', ['a', '10 råd', '9 råd'], ['9 råd', '10 råd', 'a']],
    ['words in quotation marks under their letter', ['Cykel', '«Bil»', 'Abe'], ['Abe', '«Bil»', 'Cykel']],
    ['small and capital letters together', ['bo', 'Abe', 'CHIME', 'b'], ['Abe', 'b', 'bo', 'CHIME']],
    ['AA under A', ['Abe', 'Bo', 'AA'], ['AA', 'Abe', 'Bo']],
  ])('%s', (_, words, expected) => {
    expect(words.toSorted(compareDanish)).toEqual(expected);
  });

  it.each([
    ['håb', 'H'],
    ['økonomi', 'Ø'],
    ['åben', 'Å'],
    ['AA', 'A'],
    ['éngang', 'E'],
    ['«Citat»', 'C'],
    ['12 trin', '#'],
    ['…', '#'],
  ])('«%s» under %s', (word, letter) => {
    expect(letterOf(word)).toBe(letter);
  });

  it('each letter once, in order, also when a word begins with AA', () => {
    const groups = groupByLetter(['Åse', 'bo', 'AA', 'abe', 'Bil'], (word) => word);
    expect(groups).toEqual([
      { letter: 'A', lines: ['AA', 'abe'] },
      { letter: 'B', lines: ['Bil', 'bo'] },
      { letter: 'Å', lines: ['Åse'] },
    ]);
  });
});
