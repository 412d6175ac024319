/**
 * Everything in `content/`, read once: each file with what is in it, and what is wrong with
 * reading it. The rules judge the corpus; the site is built from the same one.
 */
import type { Document } from './document.ts';
import type { Position } from './position.ts';
import type { EverydayGroup } from './thesaurus.ts';
import type { ListedWord } from './word-list.ts';
import { type CollectionData, type CollectionName, collectionNames } from '../schemas/collections.ts';

/** A file as it lies on the disk; `path` is from the project's root, with `/`. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A symbolic link: what it leads to could be anything. */
  readonly isShortcut?: boolean;
}

/** A field that breaks its schema. `path` leads to it: `['author', 0, 'family']`. */
export interface FieldFault {
  readonly type: 'missing' | 'unknown' | 'invalid';
  readonly path: readonly (string | number)[];
  /** Why, in Danish, from the schema; empty for `missing` and `unknown`. */
  readonly message: string;
  /** For `unknown`: the keys that the place allows. */
  readonly known: readonly string[];
}

/** A fault in the YAML itself; `code` is the parser's. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly position: Position;
}

/** A file that belongs to a collection. */
export interface Entry<Data> {
  readonly collection: CollectionName;
  /** File name without ending; for an article `<tema>/<slug>`. */
  readonly id: string;
  readonly path: string;
  /** Where the site shows it: a page, or a place on the page of the article that lists its collection. */
  readonly address: string;
  /** The fields, once they fit the schema. */
  readonly data: Data | undefined;
  /** The fields as written, for rules that speak of a single one. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly fieldFaults: readonly FieldFault[];
  readonly yamlFaults: readonly YamlFault[];
  /** The running text; undefined for YAML. */
  readonly document: Document | undefined;
  /** Where a field stands; of a missing one, where its parent does. */
  positionOf(path: readonly (string | number)[]): Position;
  /** Where a character of a field's text stands. */
  positionIn(path: readonly (string | number)[], offset: number): Position;
}

/** Why a file cannot be read as text. */
export type FileFault = 'encoding' | 'empty' | 'nul' | 'picture' | 'shortcut';

export interface UnreadableFile {
  readonly path: string;
  readonly fault: FileFault;
  readonly position: Position;
}

export type Corpus = {
  readonly [Name in CollectionName]: readonly Entry<CollectionData[Name]>[];
} & {
  /** Every file in `content/` and `public/`, by path. */
  readonly paths: ReadonlySet<string>;
  readonly unreadable: readonly UnreadableFile[];
  /** Files in `content/` that belong to no collection. */
  readonly strays: readonly string[];
  /** Words of ours that no dictionary has; from `content/ordliste.txt`. */
  readonly wordList: readonly ListedWord[];
  /** Long words with the places where they may break; from `content/orddeling.txt`. */
  readonly hyphenation: readonly ListedWord[];
  /** What readers say of things in other words than the portal; from `content/soegeord.txt`. */
  readonly everydayWords: readonly EverydayGroup[];
};

/** All entries, collection by collection. */
export const allEntries = (corpus: Corpus): readonly Entry<unknown>[] =>
  collectionNames.flatMap((name): readonly Entry<unknown>[] => corpus[name]);

/** Entries whose text can hold citations and links. */
export const textEntries = (corpus: Corpus): readonly (Entry<unknown> & { readonly document: Document })[] =>
  allEntries(corpus).filter((entry): entry is Entry<unknown> & { document: Document } => entry.document !== undefined);

/** `artikler/definition/hvad-er-peerstoette`: collection and id. */
export type EntryKey = string;

export const entryKey = ({ collection, id }: Pick<Entry<unknown>, 'collection' | 'id'>): EntryKey => `${collection}/${id}`;

/** Whether it is kept out of the published portal. */
export const isDraft = ({ fields }: Pick<Entry<unknown>, 'fields'>): boolean => fields['draft'] === true;

/**
 * The entries that a reader can come to. A theme has a page when it has an article to show.
 * @param includeDrafts while writing drafts are shown, in the published portal not
 */
export function shownEntries(corpus: Corpus, includeDrafts = false): readonly Entry<unknown>[] {
  const articles = corpus.artikler.filter((article) => includeDrafts || !isDraft(article));
  return allEntries(corpus).filter((entry) =>
    entry.collection === 'temaer' ? articles.some(({ id }) => id.startsWith(`${entry.id}/`)) : includeDrafts || !isDraft(entry),
  );
}
