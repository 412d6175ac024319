import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/domain/position.ts';
import { readDocument } from '../../../src/markdown/read-document.ts';

const place = ({ line, column }: Position) => `${line}:${column}`;
/** Each source that is cited, with the place of its id. */
const cites = (text: string) =>
  readDocument(text).citations.flatMap(({ citation, citePositions }) =>
    citation.cites.map(({ id }, index) => `${id} ${place(citePositions[index] ?? { line: 0, column: 0 })}`),
  );

describe('an author is shown the line and column of a source', () => {
  it.each([
    ['in the first line', 'Se [@a]', ['a 1:6']],
    ['under the fields', '---\ntitle: x\n---\n\nSe [@a]\n', ['a 5:6']],
    ['in a file from Windows', '---\r\ntitle: x\r\n---\r\n\r\nSe [@a]\r\nog @b.\r\n', ['a 5:6', 'b 6:5']],
    ['after tabs', 'a\t@b\n\n\t@c\n', ['b 1:4', 'c 3:3']],
    ['after Danish letters', 'Ærø, blåbær @a', ['a 1:14']],
    ['after an emoji', '😀 @a', ['a 1:5']],
    ['on the next line of a quote', '> æøå [@a;\n> @b] @c\n', ['a 1:9', 'b 2:4', 'c 2:8']],
    ['in a list in a list', '- et [@a,\n  s. 3]\n  - to @b\n', ['a 1:8', 'b 3:9']],
    ['in a table', '| a | b |\n| - | - |\n| [@a] | x @b |\n', ['a 3:5', 'b 3:13']],
    ['in emphasis', '**Stærkt [@a]** og *@b*', ['a 1:12', 'b 1:22']],
    ['in a footnote', 'Tekst[^1].\n\n[^1]: Se [@a].\n', ['a 3:12']],
    ['in a box', '<Forbehold>\n\nSe [@a].\n\n</Forbehold>\n', ['a 3:6']],
    ['in a box on one line', '<Forbehold>Se [@a].</Forbehold>\n', ['a 1:17']],
    ['in a box in a list', '- x\n\n  <Forbehold>\n  Se [@a]\n  </Forbehold>\n', ['a 4:8']],
    ['after character references', '&amp; &#230; [@a]', ['a 1:16']],
    ['after escapes', '\\* \\_ [@a]', ['a 1:9']],
    ['after a fault on the same line', 'færre <3 og [@a]\n', ['a 1:15']],
    ['after a tag that is not closed', 'x <Forbehold> [@a]\n', ['a 1:17']],
  ])('%s', (_, text, expected) => {
    expect(cites(text)).toEqual(expected);
  });
});

describe('an author may write an at sign', () => {
  it.each([
    ['in code', '`@a`'],
    ['in a block of code', '```\n[@a]\n```'],
    ['in an e-mail address', 'Skriv til a@b.dk.'],
    ['in an e-mail link', '[a@b.dk](mailto:a@b.dk)'],
    ['after a backslash', '\\@a og \\[\\@b\\]'],
    ['in the address of a link', '[her](https://x.dk/@a)'],
    ['in an alternative text', '![@a](./x.png)'],
    ['in the title of a link', '[her](https://x.dk "@a")'],
    ['in the attribute of a tag', '<Sprog kode="@a">x</Sprog>'],
    ['in the fields', '---\ntitle: "@a"\n---\n\nx\n'],
  ])('%s', (_, text) => {
    const { citations, malformed } = readDocument(text);
    expect(citations).toEqual([]);
    expect(malformed).toEqual([]);
  });
});

describe('an author is told of a citation that', () => {
  it.each([
    ['is cut by italics', '[*jf.* @a]', ['split 1:8']],
    ['is cut by italics in a box', '<Forbehold>[*jf.* @a]</Forbehold>', ['split 1:19']],
    ['becomes a definition', 'x\n\n[@a]: ord\n', ['definition 3:1']],
    ['is not closed', 'x [@a, s. 3', ['unclosed 1:3']],
    ['has «og» between sources', '> x\n> [@a og @b]', ['two-ids 2:3']],
  ])('%s', (_, text, expected) => {
    expect(readDocument(text).malformed.map(({ fault, position }) => `${fault} ${place(position)}`)).toEqual(expected);
  });

  it.each([
    ['stands in a heading', '## Håb [@a]', 'heading'],
    ['stands in a link', '[se @a](https://x.dk)', 'link'],
    ['stands in a link in a heading', '## [@a](https://x.dk)', 'heading'],
    ['stands in a link by reference', '[se @a][r]\n\n[r]: https://x.dk', 'link'],
    ['stands in the text', 'se @a', undefined],
  ])('%s', (_, text, inside) => {
    const { citations } = readDocument(text);
    expect(citations).toHaveLength(1);
    expect(citations[0]?.inside).toBe(inside);
  });
});

describe('a reader', () => {
  it('can tell each place of a source from the others, in the order of the page', () => {
    const { citations } = readDocument('[@a; @b]\n\n- @a\n\n| x |\n| - |\n| [@b; @a, s. 1; @a, s. 2] |\n');
    expect(citations.map(({ numbers }) => numbers)).toEqual([[1, 1], [2], [2, 3, 4]]);
  });

  it('is quoted the paragraph of the box, not the one before', () => {
    const { blocks, citations } = readDocument('Før.\n\n<Forbehold>I boks [@a].</Forbehold>\n\nEfter @b.\n');
    expect(citations.map(({ block }) => blocks[block]?.text)).toEqual(['I boks \uFFFC.', 'Efter \uFFFC.']);
  });

  it('is told under which heading a source is cited', () => {
    const { headings, citations } = readDocument('@a\n\n## Et\n\n@b\n\n### To\n\n@c\n');
    expect(citations.map(({ heading }) => (heading === undefined ? undefined : headings[heading]?.text))).toEqual([undefined, 'Et', 'To']);
  });

  it('gets addresses of headings without formatting and tags', () => {
    const { headings } = readDocument('## Hvad er *håb*?\n\n### <Sprog kode="en">Peer</Sprog> `kode`\n\n##\n');
    expect(headings.map(({ depth, text, id }) => [depth, text, id])).toEqual([
      [2, 'Hvad er håb?', 'hvad-er-haab'],
      [3, 'Peer kode', 'peer-kode'],
      [2, '', ''],
    ]);
  });
});

it('an author’s links and images are all found, with their places', () => {
  const text = ['Se [*en*](./a.mdx) og https://x.dk', '![alt](./b.png) ![][fig]', '[to]: ../c.mdx', '[fig]: ./d.png'].join('\n\n');
  expect(readDocument(text).links.map(({ type, url, text: words, position }) => [type, url, words, place(position)])).toEqual([
    ['link', './a.mdx', 'en', '1:4'],
    ['link', 'https://x.dk', 'https://x.dk', '1:23'],
    ['image', './b.png', 'alt', '3:1'],
    ['definition', '../c.mdx', 'to', '5:1'],
    ['definition', './d.png', 'fig', '7:1'],
    ['image', './d.png', '', '3:17'],
  ]);
});

it('an author’s code is all found, with its place', () => {
  const text = ['import x from "y"', 'a {b} c', '{d}', 'export const e = 1'].join('\n\n');
  expect(readDocument(text).code.map(({ type, position }) => [type, place(position)])).toEqual([
    ['import', '1:1'],
    ['expression', '3:3'],
    ['expression', '5:1'],
    ['import', '7:1'],
  ]);
});

it('an author’s tags are all found, with what is text and what is code', () => {
  const { tags } = readDocument(
    '<Sprog kode="en" stor onClick={x} {...y}>a</Sprog>\n\n<Forbehold>\n\nb <Sprog kode="en">c</Sprog>\n\n</Forbehold>\n',
  );
  expect(tags.map(({ name, position }) => [name, place(position)])).toEqual([
    ['Sprog', '1:1'],
    ['Forbehold', '3:1'],
    ['Sprog', '5:3'],
  ]);
  expect(tags[0]?.attributes).toEqual([
    { name: 'kode', value: 'en', isCode: false },
    { name: 'stor', value: undefined, isCode: false },
    { name: 'onClick', value: undefined, isCode: true },
    { name: '{…}', value: undefined, isCode: true },
  ]);
});

it('an author’s tags are told apart by where they stand', () => {
  const body = ['<A />', '## To', '<A />', '<B>', '<A />', '</B>', '- <A />', '> <A />', '### Tre', '<A />', 'x[^1]', '[^1]: <A />'];
  const lists = readDocument(body.join('\n\n')).tags.filter(({ name }) => name === 'A');
  expect(lists.map(({ isNested, headingDepth }) => [isNested, headingDepth])).toEqual([
    [false, 1],
    [false, 2],
    ...[true, true, true].map((isNested) => [isNested, 2]),
    [false, 3],
    [true, 3],
  ]);
});
