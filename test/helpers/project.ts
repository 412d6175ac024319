/** A project folder with content of its own, for what reads from the disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Files } from './corpus.ts';

/** Writes the files to a folder that is removed when the test ends. Returns its path. */
export function makeProject(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'peerstoette-projekt-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
