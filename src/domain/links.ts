/** Where a link in a text leads. Content is linked by file, relative to the file that links. */
import { allEntries, type Corpus, type Entry } from './corpus.ts';
import { isPicture } from './pictures.ts';

export type LinkTarget =
  | { readonly type: 'content'; readonly entry: Entry<unknown>; readonly fragment: string }
  | { readonly type: 'missing-file'; readonly path: string; readonly fragment: string }
  /** A path from the site's root. */
  | { readonly type: 'address'; readonly address: string; readonly fragment: string }
  | { readonly type: 'picture'; readonly path: string }
  | { readonly type: 'external'; readonly href: string }
  | { readonly type: 'forbidden'; readonly scheme: string };

const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel']);

export type EntryLookup = ReadonlyMap<string, Entry<unknown>>;

const lookups = new WeakMap<Corpus, EntryLookup>();

/** Entries by path; made once for a corpus, since every link of every text asks. */
export function entryLookup(corpus: Corpus): EntryLookup {
  const lookup = lookups.get(corpus) ?? new Map(allEntries(corpus).map((entry) => [entry.path, entry]));
  lookups.set(corpus, lookup);
  return lookup;
}

/** @param url as written @param from path of the file that holds the link */
export function resolveLink(url: string, from: string, entries: EntryLookup): LinkTarget {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
  if (scheme) return allowedSchemes.has(scheme) ? { type: 'external', href: url } : { type: 'forbidden', scheme };
  if (url.startsWith('//')) return { type: 'forbidden', scheme: '//' };
  const [path = '', fragment = ''] = splitFragment(url);
  if (path.startsWith('/')) return { type: 'address', address: path, fragment };
  const target = path === '' ? from : joinPath(from, path);
  const entry = entries.get(target);
  if (entry) return { type: 'content', entry, fragment };
  return isPicture(target) ? { type: 'picture', path: target } : { type: 'missing-file', path: target, fragment };
}

const splitFragment = (url: string): string[] => {
  const [path = '', ...fragment] = url.split('#');
  return [decode(path.split('?')[0] ?? ''), decode(fragment.join('#'))];
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** How `from` links to `to`: `../../begreber/recovery.mdx`, `./en-artikel.mdx`. */
export function relativePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  const up = source.slice(shared).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...target.slice(shared)].join('/');
}

/** Joins a relative path to the folder of `from`; `..` beyond the root stays at the root. */
function joinPath(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
