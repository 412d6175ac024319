/** Writes the Pagefind index of the built pages. A fault stops the build: a portal without search is broken. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind brings ready-made interfaces that nothing here loads. */
const isUnused = (path: string): boolean => /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);

/** @param folder the built site @returns how many pages the index holds @throws when one step fails or no page is in it */
export async function writeSearchIndex(folder: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'da' });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    if (added.page_count === 0) throw new Error('Ingen sider har data-pagefind-body.');
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    for (const { path, content } of files.filter((file) => !isUnused(file.path))) {
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return { pages: added.page_count };
  } catch (error) {
    throw new Error(`Søgeindekset kunne ikke skrives: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await close();
  }
}
