/** Writes the Pagefind index of the built pages. A fault stops the build: a portal without search is broken. */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { withoutSoftHyphens } from '../domain/hyphenation.ts';
import { PortalError } from '../domain/portal-error.ts';

/** Pagefind brings ready-made interfaces that nothing here loads. */
const isUnused = (path: string): boolean => /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);

/**
 * @param folder the built site
 * @param expected how many pages the index must hold
 * @throws PortalError when one step fails or a page is missing
 */
export async function writeSearchIndex(folder: string, expected: number): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'da' });
    if (!index) throw new Error(errors.join('\n'));
    const pages = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).map((path) => path.replaceAll('\\', '/')).toSorted();
    for (const path of pages) {
      // To the indexer a word with a soft hyphen is another word, and results would show it as two.
      const content = withoutSoftHyphens(await readFile(join(folder, path), 'utf8'));
      const added = await index.addHTMLFile({ sourcePath: path, content });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const covered = files.filter(({ path }) => path.startsWith('fragment/')).length;
    if (covered !== expected) throw new Error(`Det dækker ${covered} sider og skulle dække ${expected}.`);
    for (const { path, content } of files.filter((file) => !isUnused(file.path))) {
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } catch (error) {
    throw new PortalError(`Søgeindekset kunne ikke skrives: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await close();
  }
}
