/** Turns files into the corpus. Nothing stops it: what cannot be read becomes a fact that a rule tells of. */
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { addresses, hasOwnPage } from '../domain/addresses.ts';
import type { Corpus, Entry, RawFile, UnreadableFile } from '../domain/corpus.ts';
import { hyphenationListPath } from '../domain/hyphenation.ts';
import { listedAddress } from '../domain/listings.ts';
import { isPicture, isWholePicture } from '../domain/pictures.ts';
import { everydayWordsPath, parseEverydayWords } from '../domain/thesaurus.ts';
import { parseWordList, wordListPath } from '../domain/word-list.ts';
import { readDocument } from '../markdown/read-document.ts';
import { decodeFile } from './decode-file.ts';
import { readFields } from './read-fields.ts';

/** @param files everything in `content/` @param otherPaths what else the site serves, such as `public/favicon.svg` */
export function readCorpus(files: readonly RawFile[], otherPaths: readonly string[] = []): Corpus {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Record<CollectionName, Entry<never>[]>;
  const unreadable: UnreadableFile[] = [];
  const strays: string[] = [];
  const lists: Record<string, string> = { [wordListPath]: '', [hyphenationListPath]: '', [everydayWordsPath]: '' };

  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (file.isShortcut) {
      unreadable.push({ path: file.path, fault: 'shortcut', position: { line: 1, column: 1 } });
      continue;
    }
    const place = findPlace(file.path);
    if (!place && lists[file.path] === undefined) {
      if (!isPicture(file.path)) strays.push(file.path);
      else if (!isWholePicture(file.path, file.bytes)) {
        unreadable.push({ path: file.path, fault: 'picture', position: { line: 1, column: 1 } });
      }
      continue;
    }
    const decoded = decodeFile(file);
    if ('fault' in decoded) unreadable.push(decoded);
    else if (place) entries[place.collection].push(readEntry(place, file.path, decoded.text));
    else lists[file.path] = decoded.text;
  }
  return {
    ...(withListedAddresses(entries) as unknown as Pick<Corpus, CollectionName>),
    paths: new Set([...files.map(({ path }) => path), ...otherPaths]),
    unreadable,
    strays,
    wordList: parseWordList(lists[wordListPath] ?? ''),
    hyphenation: parseWordList(lists[hyphenationListPath] ?? ''),
    everydayWords: parseEverydayWords(lists[everydayWordsPath] ?? ''),
  };
}

interface Place {
  readonly collection: CollectionName;
  readonly id: string;
}

/** `content/artikler/definition/x.mdx` → artikler, `definition/x`. */
function findPlace(path: string): Place | undefined {
  const match = /^content\/([^/]+)\/(.+)\.([^./]+)$/.exec(path);
  const [, folder = '', id = '', extension] = match ?? [];
  if (!Object.hasOwn(collections, folder)) return undefined;
  const collection = folder as CollectionName;
  const depth = collection === 'artikler' ? 2 : 1;
  return collections[collection].extension === extension && id.split('/').length === depth ? { collection, id } : undefined;
}

function readEntry({ collection, id }: Place, path: string, text: string): Entry<never> {
  const { extension, schema } = collections[collection];
  const fields = readFields(text, extension === 'mdx' ? 'frontmatter' : 'yaml', schema);
  return {
    collection,
    id,
    path,
    address: hasOwnPage(collection) ? addresses[collection](id) : '',
    ...fields,
    data: fields.data as never,
    document: extension === 'mdx' ? readDocument(text) : undefined,
  };
}

/** What has no page of its own is shown where an article lists it, which takes the articles to know. */
const withListedAddresses = (entries: Record<CollectionName, Entry<never>[]>): Record<CollectionName, Entry<never>[]> =>
  Object.fromEntries(
    collectionNames.map((name) => [
      name,
      hasOwnPage(name)
        ? entries[name]
        : entries[name].map((entry) => ({ ...entry, address: listedAddress(name, entry.id, entries.artikler) })),
    ]),
  ) as Record<CollectionName, Entry<never>[]>;
