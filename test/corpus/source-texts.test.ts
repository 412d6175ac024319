/**
 * Nothing of the five source texts may be lost. `source-texts.yaml` says where each citation, claim and reference of
 * theirs now stands. A text that is rewritten may need new `words` there; a claim that is dropped fails here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/domain/corpus.ts';
import { listedEntries } from '../../src/domain/listings.ts';
import { namedSources } from '../../src/domain/statements.ts';
import { readContent } from '../../src/integrations/read-content.ts';
import { entryAt } from '../helpers/corpus.ts';
import { root } from '../helpers/root.ts';

interface Record {
  readonly citations: readonly { text: string; claim: string; sources: readonly string[]; article: string }[];
  readonly claims: readonly { text: string; claim: string; article: string; entry?: string; words: string }[];
  readonly references: readonly { text: string; id: string }[];
  readonly corrections: readonly { claim: string; article: string; words: string }[];
}

const corpus = readContent(root);
const { citations, claims, references, corrections } = parse(readFileSync(join(root, 'test/corpus/source-texts.yaml'), 'utf8')) as Record;

const articleOf = (id: string) => entryAt(corpus.artikler, `content/artikler/${id}.mdx`);

/** What a reader reads there; U+FFFC is where a citation stands. */
const wordsOf = (article: string, entry: string | undefined): string => {
  const found = entry === undefined ? undefined : allEntries(corpus).find(({ collection, id }) => `${collection}/${id}` === entry);
  return found ? JSON.stringify(found.data) : (articleOf(article).document?.blocks ?? []).map(({ text }) => text).join('\n');
};

it('a maintainer has the whole record', () => {
  expect(new Set([...citations, ...claims].map(({ text }) => text))).toEqual(new Set(['000', '001', '002', '003', '004']));
  expect([citations.length, claims.length, references.length]).toEqual([50, 498, 32]);
});

describe('a reader finds every citation of the source texts', () => {
  it.each(citations.map((citation) => [citation.text, citation.claim, citation] as const))('%s: %s', (_, __, { article, sources }) => {
    const entry = articleOf(article);
    const cited = (entry.document?.citations ?? []).flatMap(({ citation }) => citation.cites.map(({ id }) => id));
    const named = listedEntries(entry, corpus).flatMap((listed) => namedSources(listed).map(({ id }) => id));
    expect([...cited, ...named]).toEqual(expect.arrayContaining([...sources]));
  });
});

it.each(['000', '001', '002', '003', '004'])('a reader finds every other claim of source text %s', (text) => {
  const own = claims.filter((claim) => claim.text === text);
  expect(own.length).toBeGreaterThan(30);
  expect(own.filter(({ article, entry, words }) => !wordsOf(article, entry).includes(words))).toEqual([]);
});

it('a reader finds every reference of their lists', () => {
  const ids = corpus.kilder.map(({ id }) => id);
  expect(references.filter(({ id }) => !ids.includes(id))).toEqual([]);
});

describe('a reader who remembers an old claim is told openly that it was wrong', () => {
  it.each(corrections.map(({ claim, article, words }) => [claim, article, words]))('%s', (_, article, words) => {
    const text = readFileSync(join(root, `content/artikler/${article}.mdx`), 'utf8');
    const boxes = [...text.matchAll(/<Rettelse>([\s\S]*?)<\/Rettelse>/g)].map(([, inside]) => inside);
    expect(boxes.join('\n')).toContain(words);
  });
});
