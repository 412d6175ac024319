import { describe, expect, it } from 'vitest';
import { parseEverydayWords, withoutPlaces, writeGroup } from '../../../src/domain/thesaurus.ts';

describe('an editor lists everyday words', () => {
  /** Each phrase with its line and column. */
  const places = (text: string) =>
    parseEverydayWords(text).map(({ same, related }) =>
      [same, related].map((phrases) => phrases.map(({ phrase, line, column }) => `${phrase} ${line}:${column}`)),
    );

  it.each([
    ['that are the same', 'løn = honorar', [[['løn 1:1', 'honorar 1:7'], []]]],
    ['that are related', 'løn ~ budget ~ økonomi', [[['løn 1:1'], ['budget 1:7', 'økonomi 1:16']]]],
    ['of both kinds', 'løn=honorar~budget', [[['løn 1:1', 'honorar 1:5'], ['budget 1:13']]]],
    ['of several words', ' hvor  længe = varighed', [[['hvor længe 1:2', 'varighed 1:16'], []]]],
    ['between comments and empty lines', '# Penge\r\n\r\nløn = honorar # ikke gage', [[['løn 3:1', 'honorar 3:7'], []]]],
    ['with one missing', 'løn = ~', [[['løn 1:1', ' 1:6'], [' 1:8']]]],
    ['with nothing before the sign', '= løn', [[[' 1:1', 'løn 1:3'], []]]],
    ['with the signs in the wrong order', 'løn ~ budget = økonomi', [[['løn 1:1'], ['budget = økonomi 1:7']]]],
    ['not at all', '# Penge\n', []],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('a line is sent to the reader', () => {
  it.each([
    ['løn = honorar ~ budget ~ økonomi', 'løn=honorar~budget~økonomi'],
    [' hvor  længe = varighed # tid', 'hvor længe=varighed'],
  ])('%s as %s, and read again as it was', (line, sent) => {
    const groups = parseEverydayWords(line).map(withoutPlaces);
    expect(groups.map(writeGroup)).toEqual([sent]);
    expect(parseEverydayWords(sent).map(withoutPlaces)).toEqual(groups);
  });
});
