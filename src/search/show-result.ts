/** From a page that was found to what is shown of it. */
import type { Result } from './answer.ts';
import type { PageFragment } from './engine.ts';
import { makeExcerpt } from './excerpt.ts';
import type { MergedPage } from './merge.ts';
import { bestSection, sectionsOf } from './sections.ts';

/** How many words are marked on arrival; more would be noise. */
const mostMarked = 8;

/** A word that is a poor answer beside the best one on the page is not marked: «erfaringer» for «erfaringskompetence». */
const worthMarking = 0.5;

/** Any white space parts words for the indexer, and it counts them so. */
const wordsOf = (content: string): string[] => content.split(/[^\S\uFEFF]+/);

export function showResult(fragment: PageFragment, all: MergedPage['found']): Result {
  const { url, meta, filters, content } = fragment;
  const words = wordsOf(content);
  const best = Math.max(...all.map(({ weight }) => weight));
  const found = all.filter(({ weight }) => weight >= best * worthMarking);
  const section = bestSection(sectionsOf(fragment, words.length), all);
  const places = new Map<number, number>();
  for (const { weight, words: own } of found) for (const place of own) places.set(place, Math.max(weight, places.get(place) ?? 0));
  const titleLang = filters['sprog']?.[0];
  const theme = filters['tema']?.[0];
  const reviewed = meta['gennemgaaet'];
  return {
    href: addressOf(url, section?.id, markedWords(words, found)),
    title: meta['title'] ?? url,
    kind: filters['art']?.[0] ?? '',
    excerpt: makeExcerpt(words, places, section?.from ?? 0, section?.to ?? words.length),
    ...(section?.heading !== undefined && { section: section.heading }),
    ...(titleLang !== undefined && { titleLang }),
    ...(theme !== undefined && { theme }),
    ...(reviewed !== undefined && { reviewed }),
  };
}

const addressOf = (url: string, section: string | undefined, marked: readonly string[]): string =>
  `${url}${marked.length > 0 ? `?marker=${marked.map(encodeURIComponent).join(',')}` : ''}${section === undefined ? '' : `#${section}`}`;

/** As they stand in the text, those that say most first. */
function markedWords(words: readonly string[], found: MergedPage['found']): string[] {
  const marked = found
    .flatMap(({ words: places }) => places)
    .map((place) => (words[place] ?? '').toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [...new Set(marked)].filter((word) => /^[\p{L}\p{N}-]+$/u.test(word)).slice(0, mostMarked);
}
