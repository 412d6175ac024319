/** A corpus from files that stand in the test itself. */
import { readCorpus } from '../../src/checks/read-corpus.ts';
import type { Corpus, Entry } from '../../src/domain/corpus.ts';

/** Paths from the project's root, each with its text or its bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** @param otherPaths what else the site serves, such as `public/favicon.svg` */
export function corpusOf(files: Files, otherPaths: readonly string[] = []): Corpus {
  const raw = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  return readCorpus(raw, otherPaths);
}

/** The entry at `path`; a test that names a file that is not there is wrong itself. */
export function entryAt(entries: readonly Entry<unknown>[], path: string): Entry<unknown> {
  const entry = entries.find((candidate) => candidate.path === path);
  if (!entry) throw new Error(`${path} is not in the corpus of this test.`);
  return entry;
}
