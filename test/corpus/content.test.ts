import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/checks/problem.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Bibliography } from '../../src/domain/bibliography.ts';
import { entryKey, textEntries } from '../../src/domain/corpus.ts';
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

/** The articles that the portal was founded with, theme by theme, in the order that they are recommended. */
const founded: Record<string, readonly string[]> = {
  definition: [
    'hvad-er-peerstoette',
    'levede-erfaringer-og-erfaringskompetence',
    'roller-og-betegnelser',
    'former-for-peerstoette',
    'virksomme-mekanismer',
    'peerstoette-og-recovery',
  ],
  organisering: [
    'organisatorisk-forankring',
    'frivillig-eller-loennet',
    'arbejdspladser-og-jobfunktioner',
    'dilemmaer',
    'frivillig-peerstoette-i-praksis',
    'modeller',
  ],
  implementering: [
    'fire-elementer',
    'forberedelse',
    'rekruttering',
    'ledelse-og-beskaeftigelse',
    'loebende-udvikling',
    'kompetencer',
    'introduktionskurser',
    'supervision',
    'udfordringer',
  ],
  evidens: [
    'hvad-siger-forskningen',
    'saadan-laeser-du-evidensen',
    'hvor-laenge-og-hvordan',
    'oekonomi',
    'nesta-1000-studier',
    'region-hovedstaden',
    'peer-job',
    'scottish-recovery-network',
    'korsbek-petersen',
    'cooper-2024',
    'chien-2019',
    'pitt-2013',
    'lloyd-evans-2014',
    'white-2020',
    'lyons-2021',
    'hoegh-egmose-2023',
    'poulsen-2025',
    'core',
    'enrich',
    'ibrahim-2020',
  ],
  historie: ['fra-selvhjaelp-til-faglighed', 'peerstoette-i-danmark', 'tidslinje'],
};

it.each(Object.entries(founded))('a reader of the theme «%s» finds each of its articles on the recommended path', (id, slugs) => {
  const path = corpus.temaer.find((theme) => theme.id === id)?.data?.readingOrder ?? [];
  const published = corpus.artikler.filter((article) => article.id.startsWith(`${id}/`) && !article.data?.draft);
  expect(published.map((article) => article.id.slice(id.length + 1)).toSorted()).toEqual([...path].toSorted());
  expect(path).toEqual(expect.arrayContaining([...slugs]));
});

it.each([
  ['temaer', 5],
  ['artikler', 44],
  ['kilder', 130],
  ['begreber', 38],
  ['initiativer', 8],
  ['laeseveje', 4],
  ['aabne-spoergsmaal', 6],
  ['modeller', 7],
  ['dilemmaer', 7],
  ['arbejdspladser', 17],
  ['jobfunktioner', 6],
  ['tidslinje', 25],
  ['figurer', 3],
  ['erklaeringer', 1],
  ['resultater', 17],
] as const)('a reader finds all that belongs in %s', (name, count) => {
  expect(corpus[name].filter(({ data }) => data !== undefined).length).toBeGreaterThanOrEqual(count);
});

it.each([
  ['leder', 'municipality'],
  ['peerstoette-giver', 'peer'],
  ['fagperson', 'professional'],
  ['planlaegger', 'municipality'],
] as const)('a reader of the path «%s» meets five to eight articles, each written for that reader', (id, audience) => {
  const steps = corpus.laeseveje.find((path) => path.id === id)?.data?.steps ?? [];
  expect(steps.length).toBeGreaterThanOrEqual(5);
  expect(steps.length).toBeLessThanOrEqual(8);
  const articles = steps.map(({ article }) => corpus.artikler.find((candidate) => candidate.id === article));
  expect(articles.filter((article) => !article?.data?.audiences.includes(audience)).map((article) => article?.id)).toEqual([]);
});

it('a reader of an open question finds its sources in the very article that it leads to', () => {
  const questions = corpus['aabne-spoergsmaal'].flatMap(({ data }) => data ?? []);
  expect(questions.length).toBeGreaterThanOrEqual(6);
  const strays = questions.flatMap(({ article, known }) => {
    const cited = graph.pages[`artikler/${article}`]?.references.map(({ source }) => source) ?? [];
    return known.sources.filter((source) => !cited.includes(source)).map((source) => `${article}: ${source}`);
  });
  expect(strays).toEqual([]);
});

it('a reader of an evidence article is told what is not known', () => {
  const evidence = corpus.artikler.filter(({ id }) => id.startsWith('evidens/'));
  expect(evidence.length).toBeGreaterThanOrEqual(20);
  const asksNothing = evidence.filter(
    ({ document }) => !document?.headings.some(({ text }) => /ved (?:vi|ingen)|vi ikke ved|åbent|mangler/i.test(text)),
  );
  expect(asksNothing.map(({ id }) => id)).toEqual([]);
});

it('an author starts from content without an error or a warning', () => {
  expect(formatProblems(runChecks(corpus, '2026-12-01'))).toBe('');
});

describe('a reader finds each reference of the source texts 000 and 003', () => {
  it.each([...goldenReferences['000'], ...goldenReferences['003']].map(({ item, citation }) => [citation, item] as const))(
    '%s',
    (_, item) => {
      const source = corpus.kilder.find(({ id }) => id === item.id);
      expect(source?.data?.author).toEqual(item['author']);
      expect(source?.data?.title).toBe(item['title']);
      expect(source?.data?.issued).toEqual(item['issued']);
    },
  );
});

const isCitation = (place: string) => place.startsWith('citat-');

it('a reader who goes back from a list of sources, or from a source, finds the place', async () => {
  expect(published.length).toBeGreaterThanOrEqual(21);
  for (const entry of published) {
    const html = await renderEntry(corpus, bibliography, entry.path, readFileSync(join(root, entry.path), 'utf8'));
    // What the lists promise is written by the components, and looked at when the site is built.
    const promised = graph.pages[entryKey(entry)]?.references.flatMap(({ places }) => places).filter(isCitation) ?? [];
    expect(attributeValues(html, 'id').filter(isCitation).sort(), entry.path).toEqual(promised.toSorted());
  }
});

it('a reader of a source is quoted whole sentences, with the source named in each', () => {
  const quoted = Object.entries(graph.sources).flatMap(([id, { quotations }]) => quotations.map((quotation) => ({ id, ...quotation })));
  const sentencesOfText = quoted.filter(({ place }) => isCitation(place));
  expect(sentencesOfText.length).toBeGreaterThan(1000);
  for (const { id, sentence, place } of sentencesOfText) {
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
