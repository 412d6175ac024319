/** Results and what else was found, as the search page lists them. */
import { searchStrings } from '../strings.da.ts';
import type { Definition, Result } from './answer.ts';
import { element, link } from './element.ts';
import { resultParts, withTitle } from './result-parts.ts';

/** A list item with one link. The kind stands in `data-kind` too, for the style. */
export function resultItem(result: Result): HTMLLIElement {
  const title = element('h3', 'result-title', withTitle(link(result.href, ''), result));
  const item = element('li', 'result', title, ...resultParts(result, 'p'));
  item.dataset['kind'] = result.kind;
  return item;
}

/** What the glossary says of the word that was asked for. */
export const definitionBox = ({ href, term, text }: Definition): HTMLElement =>
  element(
    'div',
    'search-definition',
    element('p', 'search-aside', searchStrings.definition),
    element('h3', 'text-h3', link(href, '', term)),
    element('p', 'result-excerpt', text),
  );

/** Sources by the author who was asked for, each in a line. */
export function sourceBox(sources: readonly Result[]): HTMLElement {
  const lines = sources.map((source) => element('li', '', withTitle(link(source.href, ''), source)));
  return element('div', 'search-sources', element('h3', 'text-h3', searchStrings.sources), element('ul', '', ...lines));
}
