import { describe, expect, it } from 'vitest';
import { type Cite, parseCitations, type Segment } from '../../../src/domain/citation-syntax.ts';

const cite = (id: string, more: Partial<Cite> = {}) => ({ id, suppressAuthor: false, ...more });
const page = (value: string) => ({ label: 'page', value }) as const;

/** A segment without its offsets: text as it is, a citation as what it says. */
const meaning = (text: string) => (segment: Segment) =>
  segment.type === 'text'
    ? text.slice(segment.start, segment.end)
    : segment.type === 'malformed'
      ? segment.fault
      : { [segment.citation.kind]: segment.citation.cites.map(({ offset: _, ...rest }) => rest) };

const read = (text: string) => parseCitations(text).map(meaning(text));

describe('an author cites in a bracket', () => {
  it.each([
    ['one source', '[@repper-2013]', [cite('repper-2013')]],
    ['an undated source', '[@legere]', [cite('legere')]],
    ['an id that begins with a digit', '[@1001-studier]', [cite('1001-studier')]],
    ['two sources', '[@a; @b]', [cite('a'), cite('b')]],
    ['two sources without a space', '[@a;@b]', [cite('a'), cite('b')]],
    ['a page', '[@a, s. 12]', [cite('a', { locator: page('12') })]],
    ['a page without a comma', '[@a s. 12]', [cite('a', { locator: page('12') })]],
    ['a page without a space', '[@a, s.12]', [cite('a', { locator: page('12') })]],
    ['a page in full', '[@a, side 12]', [cite('a', { locator: page('12') })]],
    ['a page without a word', '[@a, 12]', [cite('a', { locator: page('12') })]],
    ['a range of pages', '[@a, s. 12-14]', [cite('a', { locator: page('12-14') })]],
    ['a range with a dash', '[@a, s. 12–14]', [cite('a', { locator: page('12–14') })]],
    ['several pages', '[@a, s. 12, 14]', [cite('a', { locator: page('12, 14') })]],
    ['a chapter', '[@a, kap. 3]', [cite('a', { locator: { label: 'chapter', value: '3' } })]],
    ['a chapter in full', '[@a, kapitel 3]', [cite('a', { locator: { label: 'chapter', value: '3' } })]],
    ['a section', '[@a, afsnit 2.1]', [cite('a', { locator: { label: 'section', value: '2.1' } })]],
    ['a page, then words', '[@a, s. 12, vores oversættelse]', [cite('a', { locator: page('12'), suffix: 'vores oversættelse' })]],
    ['words alone', '[@a, resuméet]', [cite('a', { suffix: 'resuméet' })]],
    ['roman pages, as words', '[@a, s. xii]', [cite('a', { suffix: 's. xii' })]],
    ['an edition, as words', '[@a, 2. udgave]', [cite('a', { suffix: '2. udgave' })]],
    ['a prefix', '[jf. @a]', [cite('a', { prefix: 'jf.' })]],
    ['a prefix, a page and a second source', '[se fx @a, s. 12; @b]', [cite('a', { prefix: 'se fx', locator: page('12') }), cite('b')]],
    ['a prefix to the second source', '[@a; jf. @b]', [cite('a'), cite('b', { prefix: 'jf.' })]],
    ['the year alone', '[-@a]', [cite('a', { suppressAuthor: true })]],
    ['the year and a page', '[-@a, s. 3]', [cite('a', { suppressAuthor: true, locator: page('3') })]],
    ['the year after a prefix', '[jf. -@a]', [cite('a', { suppressAuthor: true, prefix: 'jf.' })]],
    ['over two lines', '[@a;\n@b]', [cite('a'), cite('b')]],
  ])('with %s', (_, text, cites) => {
    expect(read(text)).toEqual([{ parenthetical: cites }]);
  });
});

describe('an author names a source in the sentence', () => {
  it.each([
    ['alone', '@a', [{ narrative: [cite('a')] }]],
    ['with a page', '@a [s. 12] siger', [{ narrative: [cite('a', { locator: page('12') })] }, ' siger']],
    ['with a chapter', '@a [kap. 2]', [{ narrative: [cite('a', { locator: { label: 'chapter', value: '2' } })] }]],
    ['with a page and words', '@a [s. 3, note 1]', [{ narrative: [cite('a', { locator: page('3'), suffix: 'note 1' })] }]],
    ['before a full stop', 'Det siger @a-2013.', ['Det siger ', { narrative: [cite('a-2013')] }, '.']],
    ['before a comma', '@a, som', [{ narrative: [cite('a')] }, ', som']],
    ['in round brackets', '(@a)', ['(', { narrative: [cite('a')] }, ')']],
    ['after a dash', 'støtte –@a', ['støtte –', { narrative: [cite('a')] }]],
    ['before a bracket that is no place', '@a [vores kursiv]', [{ narrative: [cite('a')] }, ' [vores kursiv]']],
    ['before a citation of another', '@a [@b]', [{ narrative: [cite('a')] }, ' ', { parenthetical: [cite('b')] }]],
    ['twice', '@a og @b', [{ narrative: [cite('a')] }, ' og ', { narrative: [cite('b')] }]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a reader sees an at sign that is no citation as it was written', () => {
  it.each([
    ['an e-mail address', 'Skriv til kontakt@peer.dk i dag'],
    ['an e-mail address in a bracket', 'Skriv [kontakt@peer.dk]'],
    ['an address of the Fediverse', 'følg a.b@c'],
    ['a web address with an at sign', 'https://x.dk/@navn'],
    ['an at sign alone', 'kl. 10 @ rådhuset'],
    ['a bracket without an at sign', '[ikke en kilde]'],
    ['an open bracket without an at sign', 'en [ løs klamme'],
    ['nothing at all', ''],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(text === '' ? [] : [text]);
  });

  it.each([
    ['a narrative one', '@a', [0]],
    ['the opening bracket, while the source is still named', '[@a]', [0]],
    ['the at sign in a bracket', '[@a]', [1]],
    ['the at sign after an e-mail address in the same bracket', '[x@y.dk og @a]', [11]],
    ['the at sign of an open bracket', '[@a', [1]],
  ])('an escape of %s', (name, text, escaped) => {
    const segments = parseCitations(text, (offset) => (escaped as number[]).includes(offset)).map(meaning(text));
    expect(segments).toEqual(name.startsWith('the opening') ? ['[', { narrative: [cite('a')] }, ']'] : [text]);
  });
});

describe('an author is told of a citation that cannot be read', () => {
  it.each([
    ['not closed', '[@a, s. 12', 'unclosed'],
    ['not closed, with a prefix', '[jf. @a og så videre', 'unclosed'],
    ['not closed before the next one', '[@a [@b]', 'unclosed'],
    ['without an id', '[@]', 'no-id'],
    ['with a space after the at sign', '[@ repper-2013]', 'no-id'],
    ['with a second part that names no source', '[@a; s. 12]', 'no-id'],
    ['with «og» between two sources', '[@a og @b]', 'two-ids'],
    ['with a comma between two sources', '[@a, @b]', 'two-ids'],
    ['with a semicolon at the end', '[@a;]', 'empty-cite'],
    ['with a semicolon at the beginning', '[;@a]', 'empty-cite'],
    ['with two semicolons', '[@a;; @b]', 'empty-cite'],
    ['with the author left out, but no bracket', 'Repper -@repper-2013 siger', 'no-bracket'],
  ])('%s', (_, text, fault) => {
    const faults = parseCitations(text).flatMap((segment) => (segment.type === 'malformed' ? [segment.fault] : []));
    expect(faults).toEqual([fault]);
  });
});

it('an author is shown the place of the id itself', () => {
  const text = 'ø [jf. @a; -@b, s. 2] og @c';
  const offsets = parseCitations(text).flatMap((segment) => (segment.type === 'citation' ? segment.citation.cites : []));
  expect(offsets.map(({ id, offset }) => [id, text.slice(offset, offset + id.length)])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'c'],
  ]);
});

it('a reader loses no character: the segments stand end to end', () => {
  const text = 'Ét [@a] to @b [s. 1], [@c, tre og x@y.dk [@d og @e] 😀 [@f;] slut.';
  const segments = parseCitations(text);
  expect(segments.length).toBeGreaterThan(5);
  expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});
