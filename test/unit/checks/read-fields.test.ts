import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFields } from '../../../src/checks/read-fields.ts';
import { text, textList } from '../../../src/schemas/fields.ts';

const schema = z.strictObject({
  title: text('Titel.', 'Peerstøtte'),
  words: textList('Ord.', 'håb').optional(),
  people: z.array(z.strictObject({ family: text('Efternavn.', 'Bo') })).optional(),
});
const yaml = (source: string) => readFields(source, 'yaml', schema);
const frontmatter = (source: string) => readFields(source, 'frontmatter', schema);

describe('an author’s fields are read', () => {
  it.each([
    ['from a file', yaml('title: Håb\nwords: [a, b]\n'), { title: 'Håb', words: ['a', 'b'] }],
    ['from the top of a text', frontmatter('---\ntitle: Håb\n---\n\nTekst.\n'), { title: 'Håb' }],
    ['from the top of a text from Windows', frontmatter('---\r\ntitle: Håb\r\n---\r\nTekst.\r\n'), { title: 'Håb' }],
    ['from a text that has no more', frontmatter('---\ntitle: Håb\n---'), { title: 'Håb' }],
    ['with spaces after the lines of hyphens', frontmatter('--- \ntitle: Håb\n---\t\n'), { title: 'Håb' }],
    ['up to the first line of hyphens', frontmatter('---\ntitle: Håb\n---\nTekst\n---\nmere\n'), { title: 'Håb' }],
    ['over several lines', yaml('title: >-\n  Håb og\n  tro\n'), { title: 'Håb og tro' }],
    ['without spaces around', yaml('title: "  Håb "\n'), { title: 'Håb' }],
  ])('%s', (_, { data, fieldFaults, yamlFaults }, expected) => {
    expect({ data, fieldFaults, yamlFaults }).toEqual({ data: expected, fieldFaults: [], yamlFaults: [] });
  });
});

describe('an author is told of fields that cannot be read', () => {
  it.each([
    ['a colon in a text', yaml('title: Håb: en bog\n'), 'BLOCK_AS_IMPLICIT_KEY', 1, 8],
    ['a quotation mark that is not closed', yaml('title: "Håb\nwords: [a]\n'), 'MISSING_CHAR', 1, 8],
    ['a field that stands twice', yaml('title: a\ntitle: b\n'), 'DUPLICATE_KEY', 2, 1],
    ['a tab', yaml('words:\n\t- a\n'), 'TAB_AS_INDENT', 2, 1],
    ['an at sign', yaml('title: @a\n'), 'BAD_SCALAR_START', 1, 8],
    ['an asterisk', yaml('title: *vigtigt*\n'), 'BAD_ALIAS', 1, 8],
    ['an asterisk in a list', yaml('title: a\nwords:\n  - *b\n'), 'BAD_ALIAS', 3, 5],
    ['an exclamation mark', yaml('title: !vigtigt x\n'), 'TAG_RESOLVE_FAILED', 1, 8],
    ['an apostrophe that is not closed, after one that is', yaml("title: 'a'\nwords: ['b]\n"), 'MISSING_CHAR', 2, 9],
    ['two faults on one line, of which the second follows from the first', yaml('title: *a* og b\n'), 'BAD_ALIAS', 1, 8],
    ['two documents in one', yaml('title: a\n---\ntitle: b\n'), 'MULTIPLE_DOCS', 2, 1],
    ['a list', yaml('- a\n'), 'NO_FIELDS', 1, 1],
    ['one word', yaml('Håb\n'), 'NO_FIELDS', 1, 1],
    ['a comment alone', yaml('# intet\n'), 'NO_FIELDS', 1, 1],
    ['no fields at all', frontmatter('Tekst.\n'), 'NO_FRONTMATTER', 1, 1],
    ['a blank line before the fields', frontmatter('\n---\ntitle: a\n---\n'), 'NO_FRONTMATTER', 1, 1],
    ['no line of hyphens after them', frontmatter('---\ntitle: a\n'), 'NO_FRONTMATTER', 1, 1],
    ['nothing between the lines of hyphens', frontmatter('---\n---\n'), 'NO_FIELDS', 2, 1],
    ['a fault, counted from the top of the text', frontmatter('---\ntitle: a\ntitle: b\n---\n'), 'DUPLICATE_KEY', 3, 1],
    ['a fault, also in a file from Windows', frontmatter('---\r\ntitle: a\r\ntitle: b\r\n---\r\n'), 'DUPLICATE_KEY', 3, 1],
  ])('%s', (_, { data, yamlFaults }, code, line, column) => {
    expect(data).toBeUndefined();
    expect(yamlFaults.map((fault) => [fault.code, fault.position])).toEqual([[code, { line, column }]]);
  });
});

describe('an author is told of a field that', () => {
  it.each([
    ['is missing', 'words: [a]\n', { type: 'missing', path: ['title'], known: [] }],
    ['is empty', 'title: ""\n', { type: 'invalid', path: ['title'], message: 'Må ikke være tom. Skriv fx «Peerstøtte».' }],
    ['has no value', 'title:\n', { type: 'invalid', path: ['title'], message: 'Skal være tekst, fx «Peerstøtte».' }],
    [
      'is a number',
      'title: 7\n',
      { type: 'invalid', path: ['title'], message: 'Skal være tekst, fx «Peerstøtte». Sæt "…" om tal og datoer.' },
    ],
    [
      'is a text in place of a list',
      'title: a\nwords: håb\n',
      { type: 'invalid', path: ['words'], message: 'Skal være en liste med en linje til hver, fx «- håb».' },
    ],
    ['is unknown', 'title: a\ntitel: b\n', { type: 'unknown', path: ['titel'], known: ['title', 'words', 'people'] }],
    [
      'is unknown in a list',
      'title: a\npeople:\n  - {familie: b, family: c}\n',
      { type: 'unknown', path: ['people', 0, 'familie'], known: ['family'] },
    ],
    ['is missing in a list', 'title: a\npeople: [{}]\n', { type: 'missing', path: ['people', 0, 'family'] }],
  ])('%s', (_, source, fault) => {
    const { data, fieldFaults } = yaml(source);
    expect(data).toBeUndefined();
    expect(fieldFaults).toHaveLength(1);
    expect(fieldFaults[0]).toMatchObject(fault);
  });

  it('is wrong beside others: all of them', () => {
    expect(
      yaml('titel: a\nwords: b\n')
        .fieldFaults.map(({ type, path }) => `${type} ${path.join('.')}`)
        .sort(),
    ).toEqual(['invalid words', 'missing title', 'unknown titel']);
  });
});

describe('an author is shown the line of', () => {
  const source = '---\ntitle: a\nwords:\n  - b\n  - c\npeople:\n  - {family: d}\n---\n';

  it.each([
    ['a field', ['words'], 3, 1],
    ['a line of a list', ['words', 1], 5, 5],
    ['a field in a list', ['people', 0, 'family'], 7, 6],
    ['the place where a field is missing in a list', ['people', 0, 'given'], 7, 5],
    ['the first field, where one is missing', ['findes-ikke'], 2, 1],
  ])('%s', (_, path, line, column) => {
    expect(frontmatter(source).positionOf(path)).toEqual({ line, column });
  });
});
