import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/checks/problem.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Bibliography } from '../../src/domain/bibliography.ts';
import { textEntries } from '../../src/domain/corpus.ts';
import { entryKey } from '../../src/domain/corpus.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { sentences } from '../../src/domain/sentences.ts';
import { readContent } from '../../src/integrations/read-content.ts';
import { bibliographyOfCorpus, plain } from '../helpers/bibliography.ts';
import { root } from '../helpers/root.ts';
import { goldenReferences } from '../helpers/references.ts';
import { attributeValues, renderEntry } from '../helpers/render.ts';

const corpus = readContent(root);
const published = textEntries(corpus).filter(({ fields }) => fields['draft'] !== true);

let bibliography: Bibliography;
let graph: Graph;
beforeAll(async () => {
  bibliography = await bibliographyOfCorpus(corpus);
  graph = buildGraph(corpus, bibliography, false);
});

it('a reader finds the whole theme «Hvad er peerstøtte?», its terms and its sources', () => {
  expect(corpus.temaer.map(({ id }) => id)).toContain('definition');
  expect(
    corpus.artikler
      .filter(({ id, data }) => id.startsWith('definition/') && data && !data.draft)
      .map(({ id }) => id.split('/')[1])
      .sort(),
  ).toEqual([
    'former-for-peerstoette',
    'hvad-er-peerstoette',
    'levede-erfaringer-og-erfaringskompetence',
    'peerstoette-og-recovery',
    'roller-og-betegnelser',
    'virksomme-mekanismer',
  ]);
  expect(corpus.begreber.length).toBeGreaterThanOrEqual(15);
  expect(corpus.kilder.length).toBeGreaterThanOrEqual(30);
});

it('an author starts from content without an error or a warning', () => {
  expect(formatProblems(runChecks(corpus))).toBe('');
});

describe('a reader finds each reference of source text 000', () => {
  const golden = [...goldenReferences['000'], ...goldenReferences['003'].filter(({ item }) => item.id === 'socialstyrelsen-2016')];

  it.each(golden.map(({ item, citation }) => [citation, item] as const))('%s', (_, item) => {
    const source = corpus.kilder.find(({ id }) => id === item.id);
    expect(source?.data?.author).toEqual(item['author']);
    expect(source?.data?.title).toBe(item['title']);
    expect(source?.data?.issued).toEqual(item['issued']);
  });
});

it('a reader who goes back from a list of sources, or from a source, finds the place', async () => {
  expect(published.length).toBeGreaterThanOrEqual(21);
  for (const entry of published) {
    const html = await renderEntry(corpus, bibliography, entry.path, readFileSync(join(root, entry.path), 'utf8'));
    const promised = graph.pages[entryKey(entry)]?.references.flatMap(({ places }) => places) ?? [];
    expect(
      attributeValues(html, 'id')
        .filter((id) => id.startsWith('citat-'))
        .sort(),
      entry.path,
    ).toEqual(promised.toSorted());
  }
});

it('a reader of a source is quoted whole sentences, with the source named in each', () => {
  const quoted = Object.entries(graph.sources).flatMap(([id, { quotations }]) => quotations.map((quotation) => ({ id, ...quotation })));
  expect(quoted.length).toBeGreaterThan(100);
  for (const { id, sentence, place } of quoted) {
    expect(sentence, place).toContain(graph.sources[id]?.label.split(', ').at(-1));
    expect(sentences(sentence), place).toHaveLength(1);
  }
});

it('a reader sees no sign of the syntax that authors write', () => {
  const texts = [
    ...published.flatMap(({ document }) => document.blocks.map(({ text }) => text)),
    ...Object.values(graph.sources).flatMap(({ quotations }) => quotations.map(({ sentence }) => sentence)),
  ];
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => /\[@|\[-@|(?<!\S)@[a-z]|\?[a-z0-9-]+\?/.test(text))).toEqual([]);
});

it('a reader sees «u.å.» and Danish words in every reference, nothing English of the style', () => {
  const references = bibliography.order.map((id) => plain(bibliography.reference(id)));
  expect(references).toHaveLength(corpus.kilder.length);
  expect(references.filter((reference) => /\(n\.d\.\)|Retrieved|, & |\bIn \w+ \(Eds?\.\)|undefined|NaN/.test(reference))).toEqual([]);
});
