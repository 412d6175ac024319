/** Writes the Pagefind index of the built pages. A fault stops the build: a portal without search is broken. */
import { close, createIndex } from 'pagefind';

/** @param folder the built site @returns how many pages the index holds @throws when one step fails or no page is in it */
export async function writeSearchIndex(folder: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'da' });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: folder });
    const written = added.errors.length > 0 ? added : await index.writeFiles({ outputPath: `${folder}pagefind` });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    if (added.page_count === 0) throw new Error('Ingen sider har data-pagefind-body.');
    return { pages: added.page_count };
  } catch (error) {
    throw new Error(`Søgeindekset kunne ikke skrives: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await close();
  }
}
