/** What a municipality asks first is answered by one sentence, where a heading asks it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { citationMark } from '../../src/domain/document.ts';
import { readContent } from '../../src/integrations/read-content.ts';
import { entryAt } from '../helpers/corpus.ts';
import { root } from '../helpers/root.ts';

interface Question {
  readonly question: string;
  readonly article: string;
  /** The heading that the answer stands under; none where it stands before the first. */
  readonly heading?: string;
  readonly sentence: string;
}

const corpus = readContent(root);
const questions = parse(readFileSync(join(root, 'test/corpus/questions.yaml'), 'utf8')) as Question[];

/** Without citations, and with the spaces that they leave. */
const plain = (text: string) =>
  text
    .replaceAll(citationMark, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?])/g, '')
    .trim();

it('a manager has ten questions at least', () => {
  expect(questions.length).toBeGreaterThanOrEqual(10);
});

it.each(questions.map((question) => [question.question, question] as const))('%s', (_, { article, heading, sentence }) => {
  const { document } = entryAt(corpus.artikler, `content/artikler/${article}.mdx`);
  const blocks = (document?.blocks ?? []).map(({ text }) => plain(text));
  const answer = blocks.findIndex((block) => block.includes(plain(sentence)));
  expect(answer, sentence).toBeGreaterThanOrEqual(0);
  const headings = (document?.headings ?? []).map(({ text }) => plain(text));
  const before = blocks.slice(0, answer).filter((block) => headings.includes(block));
  expect(before.at(-1)).toBe(heading === undefined ? undefined : plain(heading));
});
