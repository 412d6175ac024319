/**
 * Pagefind hands out excerpts as HTML: text with escaped brackets, and `<mark>` around the words
 * found. The policy forbids HTML from strings, so the excerpt is read here and shown as text.
 */

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** In the order of reading; parts without text are left out. Signs beside a word found are not marked. */
export function readExcerpt(html: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    if (text !== '') parts.push({ text, marked });
  };
  let marked = false;
  for (const piece of tidy(html).split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else if (!marked) add(decodeEntities(piece), false);
    else {
      const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(decodeEntities(piece)) ?? [];
      add(before, false);
      add(word, true);
      add(after, false);
    }
  }
  return parts;
}

/**
 * The indexer puts a space on both sides of a citation or a term, which are buttons: «( Leamy et al., 2011)»,
 * «håb .» And a long address, as references have them, fills the excerpt without saying more than its host.
 */
const tidy = (html: string): string =>
  html
    .replace(/\( /g, '(')
    .replace(/ (?=[.,;:?!)](?:\s|$))/g, '')
    .replace(/https?:\/\/(?:www\.)?([^/\s<]+)\/[^\s<]+/g, '$1/…');

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Pagefind 1.6 escapes only the two brackets; the others are what a complete escape would give. Each is decoded once. */
const decodeEntities = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
