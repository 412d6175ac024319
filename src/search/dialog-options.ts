/** What the dialog offers: the definition, an author's sources, the first results, and the way to all of them. */
import { searchStrings } from '../strings.da.ts';
import { searchAddress } from './address.ts';
import type { Answer, Definition, Result } from './answer.ts';
import { element, find, link } from './element.ts';
import { resultParts, withTitle } from './result-parts.ts';

/** An author's sources, besides the results. */
const mostSources = 3;

function option(href: string, className: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const made = link(href, className, ...children);
  made.role = 'option';
  made.tabIndex = -1;
  made.ariaSelected = 'false';
  return made;
}

/** What is heard first is short, since it is heard again and again; the excerpt comes after, as a description. */
function resultOption(result: Result, index: number): HTMLAnchorElement {
  const made = option(result.href, 'result', withTitle(element('span', 'result-title'), result), ...resultParts(result, 'span'));
  made.dataset['kind'] = result.kind;
  const excerpt = find(made, '.result-excerpt');
  excerpt.id = `soeg--uddrag-${index + 1}`;
  excerpt.ariaHidden = 'true';
  made.setAttribute('aria-describedby', excerpt.id);
  return made;
}

function definitionOption({ href, term, text }: Definition): HTMLAnchorElement {
  const aside = element('span', 'search-aside', searchStrings.definition);
  return option(href, 'search-definition', aside, element('span', 'result-title', term), element('span', 'result-excerpt', text));
}

function sourceGroup(sources: readonly Result[]): HTMLElement {
  const options = sources.map((source) => option(source.href, 'dialog-source', withTitle(element('span', ''), source)));
  const aside = element('span', 'search-aside', searchStrings.sources);
  aside.ariaHidden = 'true';
  const group = element('div', 'search-sources', aside, ...options);
  group.role = 'group';
  group.ariaLabel = searchStrings.sources;
  return group;
}

export function dialogOptions({ definition, sources, total, request }: Answer, results: readonly Result[]): HTMLElement[] {
  return [
    ...(definition ? [definitionOption(definition)] : []),
    ...(sources.length > 0 ? [sourceGroup(sources.slice(0, mostSources))] : []),
    ...results.map(resultOption),
    ...(total > results.length ? [option(searchAddress(request), 'dialog-all', searchStrings.dialog.all(total))] : []),
  ];
}
