/** The pages that an index holds, read from its fragments. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentId, readFragment } from '../../src/integrations/fragments.ts';

export interface IndexedPage {
  /** In the index. */
  readonly id: string;
  /** From the site's root. */
  readonly address: string;
  readonly title: string;
  /** Of sections, with full stops between. */
  readonly headings: string;
  readonly text: string;
}

/** @param folder of the index */
export const readPages = (folder: string): IndexedPage[] =>
  globSync('fragment/*.pf_fragment', { cwd: folder })
    .toSorted()
    .map((path) => {
      const { url, content, meta } = readFragment(readFileSync(join(folder, path)));
      return { id: fragmentId(path), address: url, title: meta['title'] ?? '', headings: meta['overskrifter'] ?? '', text: content };
    });

/** Words in small letters. */
export const wordsIn = ({ title, headings, text }: IndexedPage): string[] =>
  [title, headings, text]
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
