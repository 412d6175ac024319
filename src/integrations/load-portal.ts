/** Reads the content and makes all that the plugins and the pages need of it. */
import { runChecks } from '../checks/run-checks.ts';
import type { Problem } from '../checks/problem.ts';
import { type Bibliography, createBibliography, type CslItem } from '../domain/bibliography.ts';
import { allEntries, type Corpus, textEntries } from '../domain/corpus.ts';
import { toCslItem } from '../domain/csl-item.ts';
import { buildGraph, type Graph } from '../domain/graph.ts';
import { type ReferenceFormat, referenceFormats, writeReferences } from '../domain/reference-files.ts';
import { namedSources } from '../domain/statements.ts';
import { loadCitationStyle } from './citation-style.ts';
import { readContent } from './read-content.ts';

/** What `virtual:portal` holds. */
export interface Portal {
  readonly graph: Graph;
  /** Long words with the places where they may break. */
  readonly hyphenation: readonly string[];
  /** Each source, and all of them under `''`, in each format. */
  readonly referenceFiles: Readonly<Record<string, Readonly<Record<ReferenceFormat, string>>>>;
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
  const problems = runChecks(corpus);
  const items = corpus.kilder.flatMap(({ id, data }) => (data ? [toCslItem(id, data)] : []));
  const bibliography = createBibliography(withPlaceholders(items, corpus), await loadCitationStyle());
  const portal = {
    graph: buildGraph(corpus, bibliography, includeDrafts),
    hyphenation: corpus.hyphenation.map(({ word }) => word),
    referenceFiles: writeReferenceFiles(items),
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

function writeReferenceFiles(items: readonly CslItem[]): Portal['referenceFiles'] {
  const formats = Object.keys(referenceFormats) as ReferenceFormat[];
  const write = (chosen: readonly CslItem[]) =>
    Object.fromEntries(formats.map((format) => [format, writeReferences(chosen, format)])) as Record<ReferenceFormat, string>;
  return Object.fromEntries([['', write(items)], ...items.map((item) => [item.id, write([item])])]);
}
