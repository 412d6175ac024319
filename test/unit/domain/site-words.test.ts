import { expect, test } from 'vitest';
import { countSiteWords } from '../../../src/domain/site-words.ts';

test.each([
  ['in small letters', ['Løn og LØN, løn.'], { løn: 3, og: 1 }],
  ['on all pages', ['løn', 'løn'], { løn: 2 }],
  ['without signs and figures', ['«håb» (2013); 12 % håb/tro'], { håb: 2, tro: 1 }],
  ['by its parts, when it has hyphens', ['peer-støtte-giver'], { peer: 1, støtte: 1, giver: 1 }],
  ['without a hyphen that stands alone', ['fysisk - og'], { fysisk: 1, og: 1 }],
  ['without the hyphen of a word that is left out', ['pleje- og omsorg'], { pleje: 1, og: 1, omsorg: 1 }],
  ['the same, whether a letter is one sign or two', ['håb', 'håb'.normalize('NFD')], { håb: 2 }],
  ['not at all on an empty page', [''], {}],
])('a word of the portal is counted %s', (_, texts, expected) => {
  expect(Object.fromEntries(countSiteWords(texts).counts)).toEqual(expected);
});

test('a word with hyphens is known as it would be without', () => {
  const { joined } = countSiteWords(['Peer-støtte-giver, én-til-én, peer-støtte-giver.']);
  expect(Object.fromEntries(joined)).toEqual({ peerstøttegiver: 2, éntilén: 1 });
});

test('what is written before a hyphen may begin other words, but not a letter alone', () => {
  expect([...countSiteWords(['peer-støtte-giver p-værdi recovery-orienteret']).hyphenated]).toEqual(['peer', 'støtte', 'recovery']);
});
