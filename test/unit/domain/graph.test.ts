import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '../../../src/domain/graph.ts';
import { bibliographyOfCorpus } from '../../helpers/bibliography.ts';
import { article, source, term, theme } from '../../helpers/content.ts';
import { corpusOf } from '../../helpers/corpus.ts';

const text = `Indledning uden kilde. Håb virker [@bo-2015, s. 3; @ari-2013]. Det er alt.

## Hvem støtter?

@ari-2013 siger bl.a. nej, jf. [håb](../../begreber/haab.mdx). Men [-@bo-2015]
siger ja.

<Forbehold>Her er et forbehold [@bo-2015].</Forbehold>

- Et punkt [@ari-2013]
- Se [former](./former.mdx#gruppe) og [kilden](../../kilder/cai-2020.yaml)

| Form | Kilde |
| --- | --- |
| Gruppe | Ja [@bo-2015] |
`;

const corpus = corpusOf({
  'content/temaer/definition.yaml': theme('Definition', ['hvad', 'former', 'ny']),
  'content/artikler/definition/hvad.mdx': article('Hvad', text),
  'content/artikler/definition/former.mdx': article('Former', '## Gruppe\n\nSe [hvad](./hvad.mdx) og [her](#gruppe).'),
  'content/artikler/definition/ny.mdx': article('Ny', 'Ny viden [@bo-2015]. Se [hvad](./hvad.mdx).', 'draft: true\n'),
  'content/begreber/haab.mdx': term('håb', 'Se [mestring](./mestring.mdx).', 'seeAlso: [mestring]\nsources: [bo-2015]\n'),
  'content/begreber/mestring.mdx': term('mestring', 'Et ord.'),
  'content/kilder/ari-2013.yaml': source('Ari', 2013),
  'content/kilder/bo-2015.yaml': source('Bo', 2015),
  'content/kilder/cai-2020.yaml': source('Cai', 2020),
});

let graph: Graph;
let withDrafts: Graph;
beforeAll(async () => {
  const bibliography = await bibliographyOfCorpus(corpus);
  graph = buildGraph(corpus, bibliography, false);
  withDrafts = buildGraph(corpus, bibliography, true);
});

const hvad = 'artikler/definition/hvad';

describe('a reader of a source finds every sentence that cites it', () => {
  it('with the heading and the very place', () => {
    expect(graph.sources['bo-2015']?.quotations).toEqual([
      { page: hvad, heading: undefined, sentence: 'Håb virker (Ari, 2013; Bo, 2015, s.\u00a03).', place: 'citat-bo-2015-1' },
      { page: hvad, heading: 'Hvem støtter?', sentence: 'Men (2015) siger ja.', place: 'citat-bo-2015-2' },
      { page: hvad, heading: 'Hvem støtter?', sentence: 'Her er et forbehold (Bo, 2015).', place: 'citat-bo-2015-3' },
      { page: hvad, heading: 'Hvem støtter?', sentence: 'Ja (Bo, 2015)', place: 'citat-bo-2015-4' },
    ]);
  });

  it('whole, past an abbreviation', () => {
    expect(graph.sources['ari-2013']?.quotations.map(({ sentence }) => sentence)).toEqual([
      'Håb virker (Ari, 2013; Bo, 2015, s.\u00a03).',
      'Ari (2013) siger bl.a. nej, jf. håb.',
      'Et punkt (Ari, 2013)',
    ]);
  });

  it('also where the next sentence begins with a source', async () => {
    const files = { 'content/kilder/ari-2013.yaml': source('Ari', 2013), 'content/kilder/bo-2015.yaml': source('Bo', 2015) };
    const body = 'De er uenige. @ari-2013 fandt noget, jf. @bo-2015 og andre. @bo-2015 [s. 2] fandt intet [@ari-2013].';
    const other = corpusOf({ ...files, 'content/artikler/definition/x.mdx': article('X', body) });
    const { sources } = buildGraph(other, await bibliographyOfCorpus(other), false);
    expect(sources['bo-2015']?.quotations.map(({ sentence }) => sentence)).toEqual([
      'Ari (2013) fandt noget, jf. Bo (2015) og andre.',
      'Bo (2015, s.\u00a02) fandt intet (Ari, 2013).',
    ]);
  });

  it('with its own name and reference', () => {
    expect(graph.sources['ari-2013']?.label).toBe('Ari, 2013');
    expect(graph.sources['ari-2013']?.reference.map(({ text: words }) => words).join('')).toBe('Ari, B. (2013). Aris bog.');
  });

  it('and none where nobody cites it', () => {
    expect(graph.sources['cai-2020']?.quotations).toEqual([]);
  });
});

describe('a reader of an article', () => {
  it('finds its sources in the order of the list, each with its places', () => {
    expect(graph.pages[hvad]?.references).toEqual([
      { source: 'ari-2013', places: ['citat-ari-2013-1', 'citat-ari-2013-2', 'citat-ari-2013-3'] },
      { source: 'bo-2015', places: ['citat-bo-2015-1', 'citat-bo-2015-2', 'citat-bo-2015-3', 'citat-bo-2015-4'] },
    ]);
  });

  it('finds the terms that it explains and its headings', () => {
    expect(graph.pages[hvad]?.terms).toEqual(['haab']);
    expect(graph.pages[hvad]?.headings).toEqual([{ depth: 2, text: 'Hvem støtter?', id: 'hvem-stoetter' }]);
  });

  it('is told how long it is, citations not counted', () => {
    expect(graph.pages['artikler/definition/former']?.words).toBe(5);
  });
});

describe('a reader finds who mentions', () => {
  it.each([
    ['an article', hvad, ['artikler/definition/former']],
    ['an article, by a heading in it', 'artikler/definition/former', [hvad]],
    ['a term, by a link', 'begreber/haab', [hvad]],
    ['a term, by a link and by «see also», once', 'begreber/mestring', ['begreber/haab']],
  ])('%s', (_, key, by) => {
    expect(graph.pages[key]?.mentionedBy).toEqual(by);
  });

  it('a source, by a link and by a term that rests on it', () => {
    expect(graph.sources['cai-2020']?.mentionedBy).toEqual([hvad]);
    expect(graph.sources['bo-2015']?.mentionedBy).toEqual(['begreber/haab']);
  });
});

describe('a draft', () => {
  const draft = 'artikler/definition/ny';

  it('is nowhere in what readers get', () => {
    expect(Object.keys(graph.pages)).toHaveLength(4);
    expect(JSON.stringify(graph)).not.toContain(draft);
  });

  it('counts while its author writes', () => {
    expect(withDrafts.sources['bo-2015']?.quotations.at(-1)).toEqual({
      page: draft,
      heading: undefined,
      sentence: 'Ny viden (Bo, 2015).',
      place: 'citat-bo-2015-1',
    });
    expect(withDrafts.pages[hvad]?.mentionedBy).toContain(draft);
  });
});

it('a page gets the graph as plain data', () => {
  expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  expect(graph.order).toEqual(['ari-2013', 'bo-2015', 'cai-2020']);
});
