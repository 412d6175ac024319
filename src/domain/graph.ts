/**
 * What hangs together: which page cites which source in which sentence, which links to which.
 * Made once from the corpus; plain data, since it travels to the pages as JSON.
 */
import { elementIds } from './addresses.ts';
import type { Bibliography } from './bibliography.ts';
import { type Corpus, type Entry, type EntryKey, entryKey, shownEntries } from './corpus.ts';
import type { Document, Heading } from './document.ts';
import { type Inline, plainText } from './inline.ts';
import { listedEntries } from './listings.ts';
import { collectMentions, isTermButton, linkedEntries } from './mentions.ts';
import { collectQuotations, type Quotation } from './quotations.ts';
import { fieldTexts } from './prose.ts';
import { namedSources, statementPlace } from './statements.ts';
import type { CollectionName } from '../schemas/collections.ts';

export interface GraphSource {
  readonly reference: readonly Inline[];
  /** «Repper et al., 2013» */
  readonly label: string;
  /** Of the label, where it is not Danish. */
  readonly labelLang: string | undefined;
  readonly quotations: readonly Quotation[];
  /** Pages that link to it or rest on it without a citation. */
  readonly mentionedBy: readonly EntryKey[];
}

export interface GraphPage {
  readonly headings: readonly Pick<Heading, 'depth' | 'text' | 'id'>[];
  /** Of its text and of the lists that it shows. */
  readonly words: number;
  /** Sources cited on the page, in reference-list order, with the element ids of the places. */
  readonly references: readonly { readonly source: string; readonly places: readonly string[] }[];
  /** Ids of the terms that are explained on the page. */
  readonly terms: readonly string[];
  readonly mentionedBy: readonly EntryKey[];
}

export interface Graph {
  /** Ids in reference-list order. */
  readonly order: readonly string[];
  readonly sources: Readonly<Record<string, GraphSource>>;
  readonly pages: Readonly<Record<EntryKey, GraphPage>>;
  /** The collections that have an entry. */
  readonly collections: readonly CollectionName[];
}

/** @param includeDrafts whether drafts count: while writing they do, in the published portal not */
export function buildGraph(corpus: Corpus, bibliography: Bibliography, includeDrafts: boolean): Graph {
  const entries = shownEntries(corpus, includeDrafts);
  const mentions = collectMentions(entries, corpus);
  const quotations = collectQuotations(entries, corpus, bibliography);
  const mentionedBy = (key: EntryKey) => [...(mentions.get(key) ?? [])];
  return {
    order: bibliography.order,
    sources: Object.fromEntries(
      bibliography.order.map((id) => [
        id,
        {
          reference: bibliography.reference(id),
          ...labelOf(id, bibliography),
          quotations: quotations.get(id) ?? [],
          mentionedBy: mentionedBy(`kilder/${id}`),
        },
      ]),
    ),
    pages: Object.fromEntries(
      entries
        .filter((entry): entry is Entry<unknown> & { document: Document } => entry.document !== undefined)
        .map((entry) => [entryKey(entry), describePage(entry, corpus, bibliography, mentionedBy(entryKey(entry)))]),
    ),
    collections: [...new Set(entries.map(({ collection }) => collection))],
  };
}

function labelOf(id: string, bibliography: Bibliography): Pick<GraphSource, 'label' | 'labelLang'> {
  const parts = bibliography.cite({ kind: 'parenthetical', cites: [{ id, offset: 0, suppressAuthor: false }] });
  return { label: plainText(parts).slice(1, -1), labelLang: parts.find(({ lang }) => lang)?.lang };
}

function describePage(
  entry: Entry<unknown> & { document: Document },
  corpus: Corpus,
  { order }: Bibliography,
  mentionedBy: EntryKey[],
): GraphPage {
  const { document } = entry;
  const places = new Map<string, Set<string>>();
  const addPlace = (source: string, place: string) => places.set(source, (places.get(source) ?? new Set()).add(place));
  for (const { citation, numbers } of document.citations) {
    for (const [index, { id }] of citation.cites.entries()) addPlace(id, elementIds.cite(id, numbers[index] ?? 1));
  }
  for (const listed of listedEntries(entry, corpus)) {
    for (const { id, field } of namedSources(listed)) addPlace(id, statementPlace(listed, id, field));
  }
  return {
    headings: document.headings.map(({ depth, text, id }) => ({ depth, text, id })),
    words: countWords([...document.blocks, ...listedEntries(entry, corpus).flatMap(fieldTexts)]),
    references: order.flatMap((source) => (places.has(source) ? [{ source, places: [...(places.get(source) ?? [])] }] : [])),
    terms: [
      ...new Set(
        linkedEntries(entry, corpus)
          .filter(isTermButton(entry))
          .map(({ target }) => target.id),
      ),
    ],
    mentionedBy,
  };
}

const countWords = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
