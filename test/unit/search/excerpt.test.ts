import { expect, test } from 'vitest';
import { readExcerpt } from '../../../src/search/excerpt.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

const cases: readonly (readonly [what: string, html: string, parts: readonly object[]])[] = [
  ['text without a mark is one part', 'Peerstøtte er støtte.', [plain('Peerstøtte er støtte.')]],
  [
    'the words found are marked where they stand',
    '… om <mark>supervision</mark> i dag …',
    [plain('… om '), marked('supervision'), plain(' i dag …')],
  ],
  ['an excerpt may begin and end with a mark', '<mark>Håb</mark> og <mark>håbet</mark>', [marked('Håb'), plain(' og '), marked('håbet')]],
  [
    'signs beside a word are not marked',
    'nyt <mark>«håb».</mark> Og',
    [plain('nyt '), plain('«'), marked('håb'), plain('».'), plain(' Og')],
  ],
  ['signs inside a word are', '<mark>peerstøtte-giver,</mark>', [marked('peerstøtte-giver'), plain(',')]],
  ['a mark around signs alone is no mark', 'a <mark>–</mark> b', [plain('a '), plain('–'), plain(' b')]],
  [
    'a citation closes up to its bracket',
    'håb ( <mark>Leamy</mark> et al., 2011)',
    [plain('håb ('), marked('Leamy'), plain(' et al., 2011)')],
  ],
  [
    'words side by side keep the space between them',
    '<mark>levede</mark> <mark>erfaringer</mark>',
    [marked('levede'), plain(' '), marked('erfaringer')],
  ],
  ['brackets that an author wrote come back as brackets', 'p &lt; 0,05 og &lt;mark&gt;', [plain('p < 0,05 og <mark>')]],
  ['an ampersand that stands alone is left alone', 'Olsen & Grefberg', [plain('Olsen & Grefberg')]],
  ['quotation marks are decoded', '&quot;peer&#39;', [plain('"peer\'')]],
  ['what is escaped twice is decoded once', '&amp;lt;b&amp;gt;', [plain('&lt;b&gt;')]],
  ['any other tag stays text', '<img src=x onerror=alert(1)>', [plain('<img src=x onerror=alert(1)>')]],
  ['a mark without an end marks the rest', 'før <mark>efter', [plain('før '), marked('efter')]],
  ['an empty excerpt has no parts', '', []],
  ['an empty mark is left out', 'a<mark></mark>b', [plain('a'), plain('b')]],
  [
    'a term closes up to the sign after it',
    'håb , tro og <mark>empowerment</mark> . Det …',
    [plain('håb, tro og '), marked('empowerment'), plain('. Det …')],
  ],
  ['a cut keeps its distance', '… og <mark>håb</mark> …', [plain('… og '), marked('håb'), plain(' …')]],
  [
    'a long address is its host',
    'fra <mark>https://www.example.dk/a/recovery.aspx</mark> og',
    [plain('fra '), marked('example.dk'), plain('/…'), plain(' og')],
  ],
  ['a short address stays', 'fra https://example.dk og', [plain('fra https://example.dk og')]],
];

test.each(cases)('a reader sees an excerpt as it was written: %s', (_what, html, parts) => {
  expect(readExcerpt(html)).toEqual(parts);
});
