/** The only reader of `content/`: its files as bytes, and the names of what `public/` holds. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readCorpus } from '../checks/read-corpus.ts';
import type { Corpus } from '../domain/corpus.ts';

/** Reads the corpus of the project at `root`. */
export function readContent(root: string): Corpus {
  const files = listFiles(root, 'content').map((path) => {
    const isShortcut = lstatSync(join(root, path)).isSymbolicLink();
    return { path, isShortcut, bytes: isShortcut ? new Uint8Array() : readFileSync(join(root, path)) };
  });
  return readCorpus(files, listFiles(root, 'public'));
}

/** Paths from the root, with `/`. What is hidden, such as files and folders that editors' programs leave, is not content. */
const listFiles = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile() || item.isSymbolicLink())
        .map((item) => relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'))
        .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
    : [];
