/** Reads the content and makes all that the plugins and the pages need of it. */
import { runChecks } from '../checks/run-checks.ts';
import type { Problem } from '../checks/problem.ts';
import { articleItem } from '../domain/article-item.ts';
import { type Bibliography, createBibliography } from '../domain/bibliography.ts';
import { type CitationStyle, createEngine, type CslItem, makeReferences } from '../domain/citation-engine.ts';
import { allEntries, type Corpus, isDraft, textEntries } from '../domain/corpus.ts';
import { toCslItem } from '../domain/csl-item.ts';
import { buildGraph, type Graph } from '../domain/graph.ts';
import { type ReferenceFormat, referenceFormats, writeReferences } from '../domain/reference-files.ts';
import { namedSources } from '../domain/statements.ts';
import type { Inline } from '../domain/inline.ts';
import { site } from '../site.ts';
import { loadCitationStyle } from './citation-style.ts';
import { readContent } from './read-content.ts';
import { today } from './today.ts';

/** What `virtual:portal` holds. */
export interface Portal {
  readonly graph: Graph;
  /** Long words with the places where they may break. */
  readonly hyphenation: readonly string[];
  /** Each source, and all of them under `''`, in each format. */
  readonly referenceFiles: Readonly<Record<string, ReferenceFiles>>;
  /** How each article is cited itself, by its id. */
  readonly ownReferences: Readonly<Record<string, OwnReference>>;
}

export type ReferenceFiles = Readonly<Record<ReferenceFormat, string>>;

export interface OwnReference {
  readonly text: readonly Inline[];
  readonly files: ReferenceFiles;
}

export interface LoadedPortal {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  readonly bibliography: Bibliography;
  readonly portal: Portal;
}

/** @param root the project's folder @param includeDrafts true while writing */
export async function loadPortal(root: string, includeDrafts: boolean): Promise<LoadedPortal> {
  const corpus = readContent(root);
  const problems = runChecks(corpus, today());
  const items = corpus.kilder.flatMap(({ id, data }) => (data ? [toCslItem(id, data)] : []));
  const style = await loadCitationStyle();
  const bibliography = createBibliography(withPlaceholders(items, corpus), style);
  const portal = {
    graph: buildGraph(corpus, bibliography, includeDrafts),
    hyphenation: corpus.hyphenation.map(({ word }) => word),
    referenceFiles: { '': writeFiles(items), ...Object.fromEntries(items.map((item) => [item.id, writeFiles([item])])) },
    ownReferences: writeOwnReferences(corpus, style, includeDrafts),
  };
  return { corpus, problems, bibliography, portal };
}

/** While writing, a page with an unknown source is still shown; the source stands there as its id. */
function withPlaceholders(items: readonly CslItem[], corpus: Corpus): CslItem[] {
  const known = new Set(items.map(({ id }) => id));
  const cited = textEntries(corpus).flatMap(({ document }) => document.citations.flatMap(({ citation }) => citation.cites));
  const named = allEntries(corpus).flatMap(namedSources);
  const unknown = new Set([...cited, ...named].map(({ id }) => id).filter((id) => !known.has(id)));
  return [...items, ...[...unknown].map((id) => ({ id, type: 'webpage', title: `?${id}?`, language: 'da' }))];
}

const writeFiles = (items: readonly CslItem[]): ReferenceFiles => {
  const formats = Object.keys(referenceFormats) as ReferenceFormat[];
  return Object.fromEntries(formats.map((format) => [format, writeReferences(items, format)])) as Record<ReferenceFormat, string>;
};

/** One by one: side by side, articles by one hand in one year would get letters after the year. */
function writeOwnReferences(corpus: Corpus, style: CitationStyle, includeDrafts: boolean): Portal['ownReferences'] {
  const items = corpus.artikler.flatMap((entry): [id: string, item: CslItem][] =>
    entry.data && (includeDrafts || !isDraft(entry)) ? [[entry.id, articleItem(entry.id, entry.data, site)]] : [],
  );
  const engine = createEngine(
    items.map(([, item]) => item),
    style,
  );
  return Object.fromEntries(
    items.map(([id, item]) => [id, { text: makeReferences(engine, [item.id])[0]?.[1] ?? [], files: writeFiles([item]) }]),
  );
}
