import { describe, expect, it } from 'vitest';
import { literalProse } from '../../../src/checks/literal-prose.ts';

const texts = (source: string, onlyLabels = false) =>
  literalProse('src/x.ts', source, onlyLabels).map(({ text }) => text.replaceAll(/\uFFFC+/g, '…').slice(1, -1));

describe('a reader’s words in the interface are', () => {
  it.each([
    ['in quotation marks', "const a = { title: 'Søg her', again: 'Prøv igen' };", ['Søg her', 'Prøv igen']],
    ['in a template, around what is put in', `const a = (n: number) => \`Viser \${n} af \${total(n)}.\`;`, ['Viser … af ….']],
    ['in a function', "const a = (n: number) => n === 1 ? 'én' : 'flere';", ['én', 'flere']],
    ['in double quotation marks, around an apostrophe', `const a = { title: "VIVE's tal", again: 'Prøv' };`, ["VIVE's tal", 'Prøv']],
    ['beside an escape', "const a = 'Det er \\'godt\\'';", ['Det er …godt…']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });
});

describe('what no reader sees is not', () => {
  it.each([
    ['comments', "// It's\n/* 'a' */\n/** reader's */ const a = 1;"],
    ['what is imported', "import { a } from './a.ts';"],
    ['keys', "const a = { 'a-b': 1 };"],
    ['the names of things', "const a = { id: 'formaal', href: '/kilder/', colour: 'fjord', shape: 'open', type: 'unit' };"],
  ])('%s', (_, source) => {
    expect(texts(source)).toEqual([]);
  });
});

it('a reader’s words among code are the labels', () => {
  const source = `const a = {\n  'a-b': 'Bog',\n  meaning:\n    'Lang tekst.',\n  kinds: ['c-d'],\n  extension: 'yaml',\n};\nz.string({ error: 'Skal have «family».' });\ntext('Titel.', 'Bog');\n`;
  expect(texts(source, true)).toEqual(['Bog', 'Lang tekst.']);
});

it('a maintainer is shown where a word stands', () => {
  const [prose] = literalProse('src/x.ts', "// En\nconst a = {\n  title: 'To ord',\n};\n");
  expect(prose?.positionOf(prose.text.indexOf('ord'))).toEqual({ line: 3, column: 14 });
});
