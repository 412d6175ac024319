import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Prose, proseFields, proseOf } from '../../../src/domain/prose.ts';
import { readContent } from '../../../src/integrations/read-content.ts';
import { type CollectionName, collectionNames, collections } from '../../../src/schemas/collections.ts';
import { article, source, term } from '../../helpers/content.ts';
import { corpusOf } from '../../helpers/corpus.ts';
import { root } from '../../helpers/root.ts';

const texts = (files: Record<string, string>) => proseOf(corpusOf(files)).map(({ text }) => text);
/** The place of a word in the one file of a corpus. */
const placeOf = (path: string, text: string, word: string) => {
  const prose = proseOf(corpusOf({ [path]: text })).find((candidate) => candidate.text.includes(word));
  const { line, column } = prose?.positionOf(prose.text.indexOf(word)) ?? { line: 0, column: 0 };
  return `${line}:${column}`;
};

describe('a reader’s text is', () => {
  it('what an article says, in its fields and its body', () => {
    expect(
      texts({ 'content/artikler/definition/hvad.mdx': article('Hvad', '## Et\n\nTo [@bo-2015].\n\n| tre |\n| - |\n| fire |') }),
    ).toEqual([
      ...['Hvad', 'Kort om artiklen.', 'Første pointe.', 'Anden pointe.', 'Første udgave.'],
      ...['Et', 'To \uFFFC.', 'tre', 'fire'],
    ]);
  });

  it('not what is marked as another language, and not code', () => {
    const body = 'En <Sprog kode="en">peer</Sprog> siger `git` to\\\n*ord*.';
    expect(texts({ 'content/begreber/haab.mdx': term('håb', body) })).toEqual([
      'Et ord i en prøve.',
      `En ${'\uFFFC'.repeat(4)} siger ${'\uFFFC'.repeat(3)} to ord.`,
    ]);
  });

  it('what an image shows', () => {
    expect(texts({ 'content/begreber/haab.mdx': term('håb', 'Se ![en figur](./a.svg)') })).toContain('en figur');
  });

  it('of a source only the note: names and titles are as they were published', () => {
    expect(texts({ 'content/kilder/bo-2015.yaml': source('Bo', 2015, 'Bogen', 'note: Kun set.\n') })).toEqual(['Kun set.']);
  });
});

describe('an author is shown the place of a word', () => {
  it.each([
    ['in a paragraph', term('håb', 'Et *langt* [led](./a.mdx) og til slut.'), 'slut', '6:34'],
    ['on the next line of a list', term('håb', '- Et\n  slut'), 'slut', '7:3'],
    ['after a citation', term('håb', 'Et [@bo-2015] slut'), 'slut', '6:15'],
    ['in a heading', term('håb', '## Til slut'), 'slut', '6:8'],
    ['in a field over several lines', '---\nterm: a\ndefinition: >-\n  Her er\n  et ord\n---\n\nx\n', 'ord', '5:6'],
    ['in a field in quotation marks', '---\nterm: a\ndefinition: "Her er \\"et\\" ord"\n---\n\nx\n', 'ord', '3:28'],
    ['in a field in single quotation marks', "---\nterm: a\ndefinition: 'Et ''nyt'' ord'\n---\n\nx\n", 'ord', '3:25'],
  ])('%s', (_, text, word, expected) => {
    expect(placeOf('content/begreber/haab.mdx', text, word)).toBe(expected);
  });

  it('in a list in a field of YAML', () => {
    const text = 'title: Et\norder: 1\nfor:\n  text: >-\n    Det er\n    et ord.\n  sources: [a]\n';
    expect(placeOf('content/dilemmaer/a.yaml', text, 'ord')).toBe('6:8');
  });

  it('wherever it stands in the published content', () => {
    const lines = new Map<string, string[]>();
    const linesOf = (file: string) =>
      lines.get(file) ?? lines.set(file, readFileSync(join(root, file), 'utf8').split('\n')).get(file) ?? [];
    const strays = ({ file, text, positionOf }: Prose) =>
      [...text.matchAll(/\p{L}+/gu)].filter(({ 0: word, index }) => {
        const { line, column } = positionOf(index);
        // Markup may stand inside the word.
        return linesOf(file)[line - 1]?.[column - 1] !== word[0];
      });
    const all = proseOf(readContent(root));
    expect(all.length).toBeGreaterThan(1000);
    expect(all.flatMap((prose) => strays(prose).map(({ 0: word }) => `${prose.file}: ${word}`))).toEqual([]);
  });
});

describe('a maintainer who adds a field of text has to say whether it is Danish running text', () => {
  const names: Partial<Record<CollectionName, readonly string[]>> = {
    artikler: ['byline'],
    // Everything that a reference is made of is written as it was published.
    kilder: [
      ...['title', 'title-short', 'container-title', 'collection-title', 'collection-number', 'publisher', 'publisher-place', 'genre'],
      ...['family', 'given', 'literal', 'volume', 'issue', 'page', 'number', 'edition', 'ISBN'],
    ],
    begreber: ['term', 'variants', 'inflections'],
    initiativer: ['organiser'],
    tidslinje: ['date'],
    figurer: ['words'],
    // The name of a study.
    resultater: ['title'],
  };

  it.each(collectionNames)('in %s', (name) => {
    const schema = collections[name].schema.toJSONSchema({ io: 'input', unrepresentable: 'any' });
    const decided = [...proseFields[name], ...(names[name] ?? [])];
    expect([...new Set(freeTexts(schema))].toSorted()).toEqual(decided.toSorted());
  });
});

interface JsonSchema {
  readonly type?: unknown;
  readonly pattern?: unknown;
  readonly format?: unknown;
  readonly enum?: unknown;
  readonly properties?: unknown;
  readonly items?: unknown;
}

/** The keys at which an author may write any text. */
function freeTexts(schema: JsonSchema, key = ''): string[] {
  const { type, pattern, format, enum: choices, properties = {}, items } = schema;
  const isFree = type === 'string' && pattern === undefined && format === undefined && choices === undefined;
  return [
    ...(isFree ? [key] : []),
    ...Object.entries(properties as Record<string, JsonSchema>).flatMap(([name, field]) => freeTexts(field, name)),
    ...(items ? freeTexts(items as JsonSchema, key) : []),
  ];
}
