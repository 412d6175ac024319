/** The sentences that rest on a source, as they stand on the portal. */
import { elementIds, hasOwnPage } from './addresses.ts';
import type { Bibliography } from './bibliography.ts';
import { type Corpus, type Entry, type EntryKey, entryKey } from './corpus.ts';
import { citationMark, type CitationUse, type Document } from './document.ts';
import { plainText } from './inline.ts';
import { frontPage, frontPageCollections, listedEntries } from './listings.ts';
import { sentences } from './sentences.ts';
import { statementPlace, statementsOf } from './statements.ts';

export interface Quotation {
  readonly page: EntryKey;
  readonly heading: string | undefined;
  readonly sentence: string;
  /** Element id on the page. */
  readonly place: string;
}

/** Every sentence that cites a source, and every statement in a field that a page shows, by the source's id, in the order of the pages. */
export function collectQuotations(
  entries: readonly Entry<unknown>[],
  corpus: Corpus,
  bibliography: Bibliography,
): Map<string, Quotation[]> {
  const quotations = new Map<string, Quotation[]>();
  const add = (id: string, quotation: Quotation) => quotations.set(id, [...(quotations.get(id) ?? []), quotation]);
  const addStatements = (page: EntryKey, listed: Entry<unknown>) => {
    for (const { text, sources, field } of statementsOf(listed)) {
      for (const id of sources) add(id, { page, heading: titleOf(listed), sentence: text, place: statementPlace(listed, id, field) });
    }
  };
  for (const entry of entries) {
    for (const use of entry.document?.citations ?? []) {
      const sentence = entry.document ? sentenceOf(entry.document, use, bibliography) : '';
      for (const [index, { id }] of use.citation.cites.entries()) {
        const quotation: Quotation = {
          page: entryKey(entry),
          heading: use.heading === undefined ? undefined : entry.document?.headings[use.heading]?.text,
          sentence,
          place: elementIds.cite(id, use.numbers[index] ?? 1),
        };
        add(id, quotation);
      }
    }
    if (hasOwnPage(entry.collection)) addStatements(entryKey(entry), entry);
    for (const listed of listedEntries(entry, corpus)) addStatements(entryKey(entry), listed);
  }
  for (const name of frontPageCollections) for (const shown of corpus[name]) addStatements(frontPage, shown);
  return quotations;
}

const titleOf = ({ data }: Entry<unknown>): string | undefined => (data as { title?: string } | undefined)?.title;

/** A capital that no text has. Before a citation that names its author, it tells where a sentence may begin. */
const capital = '\uA640';

/** The sentence that a citation stands in, with its citations as text. */
function sentenceOf(document: Document, use: CitationUse, bibliography: Bibliography): string {
  const inBlock = document.citations.filter(({ block }) => block === use.block);
  let index = 0;
  const text = (document.blocks[use.block]?.text ?? '')
    .replaceAll(citationMark, (mark) => (inBlock[index++]?.citation.kind === 'narrative' ? capital + mark : mark))
    // A bracket after the full stop belongs to what it follows.
    .replaceAll(new RegExp(`([.!?])( ${citationMark})(?=\\s|$)`, 'g'), '$2$1');
  let before = inBlock.indexOf(use);
  let passed = 0;
  for (const sentence of sentences(text)) {
    const count = sentence.split(citationMark).length - 1;
    if (before < count) {
      let next = passed;
      return sentence.replaceAll(capital, '').replaceAll(citationMark, () => {
        const citation = inBlock[next++]?.citation;
        return citation ? plainText(bibliography.cite(citation)) : '';
      });
    }
    before -= count;
    passed += count;
  }
  return '';
}
