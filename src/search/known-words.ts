/**
 * Pagefind 1.6 answers a word that the site does not have with pages that have its beginning: «fodbold»
 * finds «fod», and whatever begins with «ikke» finds nearly every page. A reader is better served by
 * being told that nothing was found, and by the help that comes with it.
 */
import type { FoundPage, PageFragment, SearchEngine } from './engine.ts';

/** All pages found answer in the same way, so that a few tell; these are also the first to be shown. */
const looked = 10;

/** Whether the pages found have every word of the query, at least nearly. */
export async function haveWords(query: string, found: readonly FoundPage[], engine: Pick<SearchEngine, 'search'>): Promise<boolean> {
  const pages = (await Promise.allSettled(found.slice(0, looked).map((page) => page.data()))).flatMap((outcome) =>
    outcome.status === 'fulfilled' ? [outcome.value] : [],
  );
  if (pages.length === 0) return true;
  const matched = pages.flatMap(matchedWords);
  for (const word of query.split(' ').map(plain)) {
    if (word === '' || matched.some((other) => isNearly(word, other))) continue;
    // In quotation marks a word is only found in its own inflections: «dagenes» finds «dag», «fodbold» nothing.
    const exact = await engine.search(`"${word}"`);
    if (exact.results.length === 0) return false;
  }
  return true;
}

/** Where the words stand in the text, and what is said of the page, which has no places. */
function matchedWords({ content, locations, meta }: PageFragment): string[] {
  const words = content.split(/\s+/);
  const matched = [...locations.map((location) => words[location] ?? ''), ...Object.values(meta).flatMap((text) => text.split(/\s+/))];
  return matched.flatMap((word) => [plain(word), ...word.split(/[^\p{L}\p{N}]+/u).map(plain)]);
}

/** As Pagefind compares: small letters, no accents, no signs. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether `other` goes on from `word`, or shares most of it: «supervisionsgruppe» may well find «supervision». */
function isNearly(word: string, other: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared === word.length || (shared >= 4 && shared * 2 >= word.length);
}
