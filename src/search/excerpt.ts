/** The piece of a page's text that shows best why it was found, with the words marked. */
import type { ExcerptPart } from './answer.ts';

/** In words. */
const longest = 30;

/** Words of context before the first marked one, where there is room. */
const before = 6;

/** Where words of the query stand, and how much each says. */
export type Places = ReadonlyMap<number, number>;

/**
 * @param words of the page, with the signs beside them
 * @param from the first word of the section, and `to` the one after its last
 */
export function makeExcerpt(words: readonly string[], places: Places, from: number, to: number): ExcerptPart[] {
  const start = densest(places, from, to);
  const end = Math.min(to, start + longest);
  const parts: ExcerptPart[] = [];
  for (let place = start; place < end; place++) {
    const text = shortAddress(decodeEntities(words[place] ?? ''));
    const [, ahead = '', word = '', behind = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
    if (places.has(place) && word !== '')
      parts.push(plain(`${place > start ? ' ' : ''}${ahead}`), { text: word, marked: true }, plain(behind));
    else parts.push(plain(`${place > start ? ' ' : ''}${text}`));
  }
  return tidy(joinPlain([plain(start > from ? '… ' : ''), ...parts, plain(end < to ? ' …' : '')]));
}

const plain = (text: string): ExcerptPart => ({ text, marked: false });

/** The start of the window that holds most; the whole section when it is short. */
function densest(places: Places, from: number, to: number): number {
  const inside = [...places].filter(([place]) => place >= from && place < to).toSorted(([a], [b]) => a - b);
  let best = { start: from, weight: 0 };
  for (const [first] of inside) {
    const start = Math.max(from, Math.min(first - before, to - longest));
    const weight = inside.reduce((sum, [place, own]) => (place >= start && place < start + longest ? sum + own : sum), 0);
    if (weight > best.weight) best = { start, weight };
  }
  return best.start;
}

/** A long address, as references have them, fills the excerpt without saying more than its host. The signs after it are no part of it. */
const shortAddress = (word: string): string => word.replace(/https?:\/\/(?:www\.)?([^/\s]+)\/\S*[\p{L}\p{N}/]/gu, '$1/…');

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Each is decoded once. */
const decodeEntities = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);

function joinPlain(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && !last.marked && !part.marked) joined[joined.length - 1] = plain(last.text + part.text);
    else joined.push(part);
  }
  return joined.filter(({ text }) => text !== '');
}

/** The indexer puts a space on both sides of a citation or a term, which are buttons: «( Leamy et al., 2011)», «håb .» */
const tidy = (parts: readonly ExcerptPart[]): ExcerptPart[] =>
  parts
    .map(({ text, marked }) => ({ text: marked ? text : text.replace(/\( /g, '(').replace(/ (?=[.,;:?!)](?:\s|$))/g, ''), marked }))
    .filter(({ text }) => text !== '');
