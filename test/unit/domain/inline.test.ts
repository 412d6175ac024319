import { expect, it } from 'vitest';
import { mark, readMarks } from '../../../src/domain/inline.ts';

it.each([
  ['plain words', 'Hansson (2015)', [{ text: 'Hansson (2015)' }]],
  ['italics', `a ${mark.italic('b')} c`, [{ text: 'a ' }, { text: 'b', italic: true }, { text: ' c' }]],
  ['another language', mark.language('en', 'Peer'), [{ text: 'Peer', lang: 'en' }]],
  ['italics in another language', mark.italic(mark.language('en', 'BMC')), [{ text: 'BMC', italic: true, lang: 'en' }]],
  [
    'a comma that has no language',
    mark.language('en', `${mark.italic('BMC')},`),
    [{ text: 'BMC', italic: true, lang: 'en' }, { text: ',' }],
  ],
  ['the source that is named', `(${mark.source('a', 'A, 2015')})`, [{ text: '(' }, { text: 'A, 2015', source: 'a' }, { text: ')' }]],
  [
    'an address at the end of a sentence',
    'Se https://x.dk/a?b=1.',
    [{ text: 'Se ' }, { text: 'https://x.dk/a?b=1', href: 'https://x.dk/a?b=1' }, { text: '.' }],
  ],
  ['an address with brackets', 'https://x.dk/S0(16)7/f', [{ text: 'https://x.dk/S0(16)7/f', href: 'https://x.dk/S0(16)7/f' }]],
  ['a script, which is no address', 'javascript:alert(1)', [{ text: 'javascript:alert(1)' }]],
  ['signs that HTML would read', '<b>&amp;</b>', [{ text: '<b>&amp;</b>' }]],
  ['nothing', '', []],
])('a reader sees %s', (_, marked, expected) => {
  expect(readMarks(marked)).toEqual(expected);
});
