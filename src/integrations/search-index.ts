/**
 * Writes the Pagefind index of the built pages, in which Danish compounds can be found by their parts, and the
 * lexicon that goes with it. A fault stops the build: a portal without search is broken.
 */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { fromIndexText, nameHeadings, searchedText, toIndexText } from '../domain/index-text.ts';
import { createSplitter, type SplitCompound } from '../domain/compounds.ts';
import { withoutSoftHyphens } from '../domain/hyphenation.ts';
import { makeLexicon } from '../domain/lexicon.ts';
import { phraseKey } from '../domain/phrase-key.ts';
import { PortalError } from '../domain/portal-error.ts';
import { countSiteWords } from '../domain/site-words.ts';
import { glossaryGroups, type GlossaryTerm } from '../domain/synonyms.ts';
import { type EverydayGroup, withoutPlaces, writeGroup } from '../domain/thesaurus.ts';
import { danishForms } from './danish-forms.ts';
import { type Fragment, fragmentId, isFragment, readFragment, writeFragment } from './fragments.ts';

/** Where the index lies in the built site. */
export const indexFolder = 'pagefind';

/** The lexicon, beside the index. */
export const lexiconFile = 'leksikon.json';

/** A term of the glossary, and its page. */
export interface SearchedTerm extends GlossaryTerm {
  /** From the site's root. */
  readonly address: string;
}

export interface SearchIndexSources {
  /** The built site. */
  readonly folder: string;
  /** How many pages the index must hold. */
  readonly expected: number;
  readonly terms: readonly SearchedTerm[];
  readonly everydayWords: readonly EverydayGroup[];
}

interface Page {
  readonly path: string;
  readonly html: string;
}

/** @throws PortalError when one step fails or a page is missing */
export async function writeSearchIndex({ folder, expected, terms, everydayWords }: SearchIndexSources): Promise<void> {
  try {
    const pages = await readPages(folder);
    const split = createSplitter(danishForms(), countSiteWords(pages.map(({ html }) => searchedText(html))));
    const files = cleanFiles(await indexPages(pages, split));
    const fragments = new Map(
      files.filter(({ path }) => isFragment(path)).map(({ path, content }) => [fragmentId(path), readFragment(content)]),
    );
    if (fragments.size !== expected) throw new Error(`Det dækker ${fragments.size} sider og skulle dække ${expected}.`);
    const explained = explainedTerms(terms, fragments);
    const lexicon = makeLexicon({
      index: indexHash(files),
      pages: fragments.size,
      site: countSiteWords([...fragments.values()].flatMap(({ content, meta }) => [content, ...Object.values(meta)])),
      split,
      groups: [
        ...glossaryGroups(
          explained.map(([term]) => term),
          phraseKey,
        ),
        ...everydayWords.map(withoutPlaces),
      ]
        .map(writeGroup)
        .join('\n'),
      terms: explained.map(([, id]) => id),
    });
    await writeFiles(join(folder, indexFolder), [...files, { path: lexiconFile, content: Buffer.from(JSON.stringify(lexicon)) }]);
  } catch (error) {
    throw new PortalError(`Søgeindekset kunne ikke skrives: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await close();
  }
}

/** To the indexer a word with a soft hyphen is another word, and results would show it as two. */
async function readPages(folder: string): Promise<Page[]> {
  const paths = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).map((path) => path.replaceAll('\\', '/')).toSorted();
  return Promise.all(paths.map(async (path) => ({ path, html: withoutSoftHyphens(await readFile(join(folder, path), 'utf8')) })));
}

async function indexPages(pages: readonly Page[], split: SplitCompound): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { path, html } of pages) {
    const added = await index.addHTMLFile({ sourcePath: path, content: nameHeadings(toIndexText(html, split)) });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return files;
}

/** Pagefind brings ready-made interfaces that nothing here loads. */
const isUnused = (path: string): boolean => /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);

const cleanFiles = (files: readonly IndexFile[]): IndexFile[] =>
  files
    .filter(({ path }) => !isUnused(path))
    .map(({ path, content }) => ({ path, content: isFragment(path) ? writeFragment(fromIndexText(readFragment(content))) : content }));

/** @returns what the entry file calls the index, so that a lexicon can be told from one of another day */
function indexHash(files: readonly IndexFile[]): string {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? '{}').toString()) as { languages?: { da?: { hash?: string } } };
  const hash = languages?.da?.hash;
  if (!hash) throw new Error('Registeret over sprog mangler dansk.');
  return hash;
}

/** Drafts have no page. */
function explainedTerms(terms: readonly SearchedTerm[], fragments: ReadonlyMap<string, Fragment>): [SearchedTerm, string][] {
  const ids = new Map([...fragments].map(([id, { url }]) => [url, id]));
  return terms.flatMap((term) => {
    const id = ids.get(term.address);
    return id === undefined ? [] : [[term, id]];
  });
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
