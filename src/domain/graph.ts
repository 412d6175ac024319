/**
 * What hangs together: which page cites which source in which sentence, which links to which.
 * Made once from the corpus; plain data, since it travels to the pages as JSON.
 */
import type { Bibliography } from './bibliography.ts';
import { elementIds } from './addresses.ts';
import { allEntries, type Corpus, type Entry } from './corpus.ts';
import { citationMark, type CitationUse, type Document, type Heading } from './document.ts';
import type { Inline } from './inline.ts';
import { entryLookup, resolveLink } from './links.ts';
import { sentences } from './sentences.ts';

/** `artikler/definition/hvad-er-peerstoette`: collection and id. */
export type EntryKey = string;

export interface GraphSource {
  readonly reference: readonly Inline[];
  /** «Repper et al., 2013» */
  readonly label: string;
  readonly quotations: readonly GraphQuotation[];
  /** Pages that link to it or rest on it without a citation. */
  readonly mentionedBy: readonly EntryKey[];
}

export interface GraphQuotation {
  readonly page: EntryKey;
  readonly heading: string | undefined;
  readonly sentence: string;
  /** Element id on the page. */
  readonly place: string;
}

export interface GraphPage {
  readonly headings: readonly Pick<Heading, 'depth' | 'text' | 'id'>[];
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
}

export const entryKey = ({ collection, id }: Pick<Entry<unknown>, 'collection' | 'id'>): EntryKey => `${collection}/${id}`;

/** @param includeDrafts whether drafts count: while writing they do, in the published portal not */
export function buildGraph(corpus: Corpus, bibliography: Bibliography, includeDrafts: boolean): Graph {
  const entries = allEntries(corpus).filter(({ fields }) => includeDrafts || fields['draft'] !== true);
  const mentions = collectMentions(entries, corpus);
  const quotations = collectQuotations(entries, bibliography);
  const mentionedBy = (key: EntryKey) => [...(mentions.get(key) ?? [])];
  return {
    order: bibliography.order,
    sources: Object.fromEntries(
      bibliography.order.map((id) => [
        id,
        {
          reference: bibliography.reference(id),
          label: plainCitation(bibliography, id),
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
  };
}

function describePage(entry: Entry<unknown> & { document: Document }, corpus: Corpus, { order }: Bibliography, mentionedBy: EntryKey[]): GraphPage {
  const { document } = entry;
  const places = new Map<string, string[]>();
  for (const { citation, numbers } of document.citations) {
    for (const [index, { id }] of citation.cites.entries()) {
      places.set(id, [...(places.get(id) ?? []), elementIds.cite(id, numbers[index] ?? 1)]);
    }
  }
  return {
    headings: document.headings.map(({ depth, text, id }) => ({ depth, text, id })),
    words: document.blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0),
    references: order.flatMap((source) => (places.has(source) ? [{ source, places: places.get(source) ?? [] }] : [])),
    terms: [...new Set(linkedEntries(entry, corpus).filter(isTermButton(entry)).map(({ target }) => target.id))],
    mentionedBy,
  };
}

interface LinkedEntry {
  readonly target: Entry<unknown>;
  readonly fragment: string;
}

function linkedEntries({ path, document }: Entry<unknown>, corpus: Corpus): LinkedEntry[] {
  const entries = entryLookup(corpus);
  return (document?.links ?? []).flatMap(({ type, url }) => {
    const target = type === 'image' ? undefined : resolveLink(url, path, entries);
    return target?.type === 'content' ? [{ target: target.entry, fragment: target.fragment }] : [];
  });
}

/** A link to a whole term, from another page, is shown as a button with the definition. */
export const isTermButton =
  (from: Pick<Entry<unknown>, 'path'>) =>
  ({ target, fragment }: LinkedEntry): boolean =>
    target.collection === 'begreber' && fragment === '' && target.path !== from.path;

/** Who mentions whom, by links, by a term's «see also» and by the sources a term rests on. */
function collectMentions(entries: readonly Entry<unknown>[], corpus: Corpus): Map<EntryKey, Set<EntryKey>> {
  const mentions = new Map<EntryKey, Set<EntryKey>>();
  const add = (target: EntryKey, by: Entry<unknown>) => {
    if (target !== entryKey(by)) mentions.set(target, (mentions.get(target) ?? new Set()).add(entryKey(by)));
  };
  for (const entry of entries) for (const { target } of linkedEntries(entry, corpus)) add(entryKey(target), entry);
  for (const term of corpus.begreber) {
    for (const id of term.data?.seeAlso ?? []) add(`begreber/${id}`, term);
    for (const id of term.data?.sources ?? []) add(`kilder/${id}`, term);
  }
  return mentions;
}

function collectQuotations(entries: readonly Entry<unknown>[], bibliography: Bibliography): Map<string, GraphQuotation[]> {
  const quotations = new Map<string, GraphQuotation[]>();
  for (const entry of entries) {
    for (const use of entry.document?.citations ?? []) {
      const sentence = entry.document ? sentenceOf(entry.document, use, bibliography) : '';
      for (const [index, { id }] of use.citation.cites.entries()) {
        const quotation: GraphQuotation = {
          page: entryKey(entry),
          heading: use.heading === undefined ? undefined : entry.document?.headings[use.heading]?.text,
          sentence,
          place: elementIds.cite(id, use.numbers[index] ?? 1),
        };
        quotations.set(id, [...(quotations.get(id) ?? []), quotation]);
      }
    }
  }
  return quotations;
}

/** The sentence that a citation stands in, with its citations as text. */
function sentenceOf(document: Document, use: CitationUse, bibliography: Bibliography): string {
  const inBlock = document.citations.filter(({ block }) => block === use.block);
  let before = inBlock.indexOf(use);
  let passed = 0;
  for (const sentence of sentences(document.blocks[use.block]?.text ?? '')) {
    const count = sentence.split(citationMark).length - 1;
    if (before < count) {
      let next = passed;
      return sentence.replaceAll(citationMark, () => {
        const citation = inBlock[next++]?.citation;
        return citation ? bibliography.cite(citation).map(({ text }) => text).join('') : '';
      });
    }
    before -= count;
    passed += count;
  }
  return '';
}

const plainCitation = (bibliography: Bibliography, id: string): string =>
  bibliography
    .cite({ kind: 'parenthetical', cites: [{ id, offset: 0, suppressAuthor: false }] })
    .map(({ text }) => text)
    .join('')
    .slice(1, -1);
