import { describe, expect, test } from 'vitest';
import { fromIndexText, nameHeadings, searchedText, toIndexText } from '../../../src/domain/index-text.ts';

const split = (word: string): readonly string[] | undefined =>
  ({ peerstøtte: ['peer', 'støtte'], erfaringskompetence: ['erfarings', 'kompetence'], peerstøttegiver: ['peer', 'støtte', 'giver'] })[
    word
  ];

const page = (body: string, head = '<title>Peerstøtte</title>') =>
  `<html><head>${head}</head><body><nav>peerstøtte</nav><main id="m" data-pagefind-body>${body}</main><footer>peerstøtte</footer></body></html>`;

describe('the indexer is shown the parts of a compound', () => {
  test.each([
    ['of two', '<p>Lokal peerstøtte.</p>', '<p>Lokal peer|støtte.</p>'],
    ['of three', 'peerstøttegiver', 'peer|støtte|giver'],
    ['with its capital letters', 'Peerstøtte, ERFARINGSKOMPETENCE', 'Peer|støtte, ERFARINGS|KOMPETENCE'],
    ['between signs', '«peerstøtte»-gruppe', '«peer|støtte»-gruppe'],
    ['each time', 'peerstøtte<br>peerstøtte', 'peer|støtte<br>peer|støtte'],
  ])('%s', (_, written, marked) => {
    expect(toIndexText(page(written), split)).toBe(page(marked));
  });

  test.each([
    ['a word that is no compound', 'kompetencer'],
    ['an address or a name in a tag', '<a href="/peerstøtte" title="peerstøtte">supervision</a>'],
    ['an entity', '&peerstøtte; &aelig;'],
    ['a part of a longer word', 'xpeerstøtte'],
  ])('but not of %s', (_, written) => {
    expect(toIndexText(page(written), split)).toBe(page(written));
  });

  test('but not on a page that is not searched', () => {
    const html = '<html><body><main><p>peerstøtte</p></main></body></html>';
    expect(toIndexText(html, split)).toBe(html);
  });
});

test('the indexer is not shown an address, whose letters look like words', () => {
  const link = (text: string) => page(`<p>Repper. <a href="https://example.org/haab/">${text}</a></p>`);
  expect(toIndexText(link('https://example.org/haab/'), split)).toBe(link(''));
  expect(toIndexText(link('Kilden'), split)).toBe(link('Kilden'));
});

describe('a word that nobody looks for takes no room in the index', () => {
  test.each([
    ['in small letters', 'løn og honorar'],
    ['in capitals', 'HVAD er Peer?'],
  ])('%s, and is read as it was', (_, written) => {
    const marked = toIndexText(page(written), split);
    expect(marked).not.toMatch(/\b(?:og|HVAD|er)\b/);
    expect(marked.match(/\s/g)).toEqual(page(written).match(/\s/g));
    expect(fromIndexText(marked)).toBe(page(written));
  });

  test.each([['én-til-én'], ['&og;'], ['ogre']])('but %s is no such word', (written) => {
    expect(toIndexText(page(written), split)).toBe(page(written));
  });
});

describe('a reader never sees a joint', () => {
  test.each([
    ['in a text', 'En peer|støtte.', 'En peerstøtte.'],
    [
      'in a heading or a title',
      { meta: { title: 'Peer|støtte' }, anchors: [{ text: 'peer|støtte|giver' }] },
      { meta: { title: 'Peerstøtte' }, anchors: [{ text: 'peerstøttegiver' }] },
    ],
    ['in a list', ['a|b', ['c|d']], ['ab', ['cd']]],
  ])('%s', (_, written, seen) => {
    expect(fromIndexText(written)).toEqual(seen);
  });

  test('but sees a sign that the author wrote', () => {
    const value = { text: 'ja | nej, |x|, 1|2', place: 3, none: null, is: true };
    expect(fromIndexText(value)).toEqual(value);
  });

  test('on a page that was marked', () => {
    const html = page('<p>Peerstøtte og erfaringskompetence</p>');
    expect(fromIndexText(toIndexText(html, split))).toBe(html);
  });
});

describe('the indexer is told the headings of a page', () => {
  const named = (body: string) =>
    /<meta content="([^"]*)" data-pagefind-meta="overskrifter\[content\]">/.exec(nameHeadings(page(body)))?.[1];

  test.each([
    ['below the title', '<h1>Titel</h1><h2 id="a">Løn</h2><p>tekst</p><h3>Honorar</h3><h4>Bilag</h4>', 'Løn · Honorar'],
    ['without tags and quotation marks', '<h2>Løn <em>"nu"</em></h2>', ['Løn', 'nu']],
  ])('%s', (_, body, expected) => {
    const found = named(body);
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found?.trim().split(/\s+/)).toEqual(expected);
  });

  test('once, at the end of the head', () => {
    expect(nameHeadings(page('<h2>Løn</h2>')).split('overskrifter')).toHaveLength(2);
    expect(nameHeadings(page('<h2>Løn</h2>'))).toMatch(/overskrifter\[content\]"><\/head>/);
  });

  test.each([
    ['there are none', page('<h1>Titel</h1>')],
    ['the page is not searched', '<html><head></head><body><main><h2>Løn</h2></main></body></html>'],
  ])('unless %s', (_, html) => {
    expect(nameHeadings(html)).toBe(html);
  });
});

test.each([
  ['is what a reader can search', page('<h2>Løn</h2><p>og <em>honorar</em></p>'), 'Løn og honorar'],
  ['has no entities', page('løn&nbsp;og&#160;honorar &amp; mere'), 'løn og honorar mere'],
  ['is empty on a page that is not searched', '<main>løn</main>', ''],
])('the text of a page %s', (_, html, text) => {
  expect(searchedText(html).trim().split(/\s+/).join(' ')).toBe(text);
});
