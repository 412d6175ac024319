/**
 * The text as the indexer is given it, and back again.
 *
 * Pagefind indexes a word with a sign inside both whole and in its parts, at one and the same place. So it is
 * given «erfarings|kompetence», and finds the word by either part. A word that nobody looks for is written in
 * letters that it does not know: it keeps its place in the text and takes none in the index, which is a good
 * third smaller for it. What a reader will see is turned back.
 */
import type { SplitCompound } from './compounds.ts';
import { stopWords } from './stop-words.ts';

/** ASCII, since other signs do not part a word; no author writes it between letters. */
const joint = '|';

/** Letters are moved to a plane of Unicode that is for private use. */
const hidden = { plane: 0xf0000, letters: /[\u{F0000}-\u{F024F}]/gu };

const searchedPart = /(<main\b[^>]*\bdata-pagefind-body\b[^>]*>)([\s\S]*?)(<\/main>)/;
/** A link that shows where it leads: no reader looks for an address, and its letters look like words. */
const writtenAddress = /(<a\b[^>]*>)https?:\/\/[^<\s]+(<\/a>)/g;
const tagOrText = /(<[^>]+>)|([^<]+)/g;
/** Not the name of an entity, `&aelig;`, and no part of a word with a hyphen. */
const wholeWord = /(?<![&\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N};-])|(?<![&\p{L}])\p{L}{6,}/gu;

/** @param html a whole page as built @returns the same, with the searched part as the indexer should have it */
export const toIndexText = (html: string, split: SplitCompound): string =>
  html.replace(
    searchedPart,
    (_, before: string, inner: string, after: string) =>
      before +
      inner
        .replace(writtenAddress, '$1$2')
        .replace(tagOrText, (piece, tag: string | undefined) => tag ?? piece.replace(wholeWord, (word) => toIndexWord(word, split))) +
      after,
  );

function toIndexWord(word: string, split: SplitCompound): string {
  const small = word.toLowerCase();
  if (stopWords.has(small)) return String.fromCodePoint(...[...word].map((letter) => (letter.codePointAt(0) ?? 0) + hidden.plane));
  const parts = split(small);
  if (!parts) return word;
  const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join(joint);
}

const betweenLetters = /(?<=\p{L})\|(?=\p{L})/gu;

/** @param value what a fragment of the index holds: text, and lists and objects of text */
export function fromIndexText(value: unknown): unknown {
  if (typeof value === 'string') {
    return value
      .replace(betweenLetters, '')
      .replace(hidden.letters, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - hidden.plane));
  }
  if (Array.isArray(value)) return value.map(fromIndexText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromIndexText(inner)]));
}

/** Headings below the title are named to the indexer too, so that a page is known to have a section on a word. */
export function nameHeadings(html: string): string {
  const inner = searchedPart.exec(html)?.[2] ?? '';
  const headings = [...inner.matchAll(/<h[23]\b[^>]*>([\s\S]*?)<\/h[23]>/g)].map(([, heading = '']) =>
    heading.replace(/<[^>]+>/g, ' ').replaceAll('"', ' '),
  );
  if (headings.length === 0) return html;
  return html.replace('</head>', `<meta content="${headings.join(' · ')}" data-pagefind-meta="overskrifter[content]"></head>`);
}

/** The text of a page's searched part, for counting its words. */
export const searchedText = (html: string): string =>
  (searchedPart.exec(html)?.[2] ?? '').replace(/<[^>]+>/g, ' ').replace(/&[a-z]+;|&#\d+;/g, ' ');
