/**
 * Pagefind indexes a word with a sign inside both whole and in its parts, at one and the same place. So the
 * indexer is given «erfarings|kompetence», and the sign is taken out of what a reader will see.
 */
import type { SplitCompound } from './compounds.ts';

/** ASCII, since other signs do not part a word; no author writes it between letters. */
const joint = '|';

const searchedPart = /(<main\b[^>]*\bdata-pagefind-body\b[^>]*>)([\s\S]*?)(<\/main>)/;
const tagOrText = /(<[^>]+>)|([^<]+)/g;
/** Not the name of an entity: `&aelig;`. */
const longWord = /(?<![&\p{L}])\p{L}{6,}/gu;

/** @param html a whole page as built @returns the same with joints in the compounds of its searched part */
export const markJoints = (html: string, split: SplitCompound): string =>
  html.replace(
    searchedPart,
    (_, before: string, inner: string, after: string) =>
      before +
      inner.replace(tagOrText, (piece, tag: string | undefined) => tag ?? piece.replace(longWord, (word) => markWord(word, split))) +
      after,
  );

function markWord(word: string, split: SplitCompound): string {
  const parts = split(word.toLowerCase());
  if (!parts) return word;
  const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join(joint);
}

const betweenLetters = /(?<=\p{L})\|(?=\p{L})/gu;

/** @param value what a fragment of the index holds: text, and lists and objects of text */
export function removeJoints(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(betweenLetters, '');
  if (Array.isArray(value)) return value.map(removeJoints);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, removeJoints(inner)]));
}

/** Headings below the title are named to the indexer too, so that a page is known to have a section on a word. */
export function nameHeadings(html: string): string {
  const inner = searchedPart.exec(html)?.[2] ?? '';
  const headings = [...inner.matchAll(/<h[23]\b[^>]*>([\s\S]*?)<\/h[23]>/g)].map(([, heading = '']) =>
    heading.replace(/<[^>]+>/g, ' ').replaceAll('"', ' '),
  );
  return headings.length === 0
    ? html
    : html.replace('</head>', `<meta content="${headings.join(' · ')}" data-pagefind-meta="overskrifter[content]"></head>`);
}

/** The text of a page's searched part, for counting its words. */
export const searchedText = (html: string): string => {
  const inner = searchedPart.exec(html)?.[2] ?? '';
  return inner.replace(/<[^>]+>/g, ' ').replace(/&[a-z]+;|&#\d+;/g, ' ');
};
