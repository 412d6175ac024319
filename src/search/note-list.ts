/** Shows notes as sentences, each a paragraph of its own. */
import type { Note, NotePart } from './answer-notes.ts';
import { element, link } from './element.ts';

const show = ({ text, strong = false, href }: NotePart): Node | string => {
  const words = strong ? element('b', '', text) : text;
  return href === undefined ? words : link(href, '', words);
};

export const noteList = (notes: readonly Note[]): HTMLElement[] =>
  notes.map(({ kind, parts }) => element('p', `search-note ${kind}`, ...parts.map(show)));
