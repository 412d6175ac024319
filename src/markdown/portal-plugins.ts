/**
 * The Markdown plugins: they write out what the corpus has found. Each looks a node up by its
 * place in the file, so that the page can hold nothing that the checks have not seen.
 */
import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import type { Bibliography } from '../domain/bibliography.ts';
import type { Corpus, Entry } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import { entryLookup } from '../domain/links.ts';
import { citationPlugin } from './citations.ts';
import { crossLinkPlugin } from './cross-links.ts';
import { headingPlugin } from './headings.ts';
import { softHyphenPlugin } from './soft-hyphens.ts';
import { tableAlignmentPlugin, tableHeaderPlugin, tablePlugin } from './tables.ts';

/** What the plugins write from. `current` is replaced when content changes during writing. */
export interface PortalSource {
  readonly root: URL;
  current: { readonly corpus: Corpus; readonly bibliography: Bibliography };
}

export interface EntryWithText extends Entry<unknown> {
  readonly document: Document;
}

const hasText = (entry: Entry<unknown>): entry is EntryWithText => entry.document !== undefined;

export function portalMdastPlugins(source: PortalSource): MdastPluginEntry[] {
  return [
    ({ fileURL }) => {
      const { corpus, bibliography } = source.current;
      const path = fileURL ? decodeURIComponent(fileURL.pathname.slice(source.root.pathname.length)) : '';
      const entry = entryLookup(corpus).get(path);
      return (
        entry &&
        hasText(entry) && [citationPlugin(entry, bibliography), crossLinkPlugin(entry, corpus), headingPlugin(entry), tablePlugin(entry)]
      );
    },
  ];
}

/** A text that is written again has the words of the list as it is then. */
export const portalHastPlugins = (source: PortalSource): HastPluginEntry[] => [
  tableHeaderPlugin,
  tableAlignmentPlugin,
  () => softHyphenPlugin(source.current.corpus.hyphenation.map(({ word }) => word)),
];
