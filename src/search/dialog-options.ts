/** What the dialog offers: the definition, an author's sources, the first results, and the way to all of them. */
import { searchStrings } from '../strings.da.ts';
import { searchAddress } from './address.ts';
import type { Answer, Definition, Result } from './answer.ts';
import { element, link } from './element.ts';
import { resultParts, withTitle } from './result-parts.ts';

/** An author's sources, besides the results. */
const mostSources = 3;

/** @param name what is heard, short enough to be heard again and again */
function option(href: string, name: string, className: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const made = link(href, className, ...children);
  made.role = 'option';
  made.tabIndex = -1;
  made.ariaLabel = name;
  made.ariaSelected = 'false';
  return made;
}

function resultOption(result: Result): HTMLAnchorElement {
  const { href, title, section, kind, theme } = result;
  const name = [title, section, kind, theme].filter(Boolean).join(', ');
  const made = option(href, name, 'result', withTitle(element('span', 'result-title'), result), ...resultParts(result, 'span'));
  made.dataset['kind'] = kind;
  return made;
}

function definitionOption({ href, term, text }: Definition): HTMLAnchorElement {
  const { definition } = searchStrings;
  const parts = [
    element('span', 'search-aside', definition),
    element('span', 'result-title', term),
    element('span', 'result-excerpt', text),
  ];
  return option(href, `${definition}: ${term}. ${text}`, 'search-definition', ...parts);
}

function sourceOption(source: Result): HTMLAnchorElement {
  const { sources } = searchStrings;
  return option(source.href, `${sources}: ${source.title}`, 'dialog-source', withTitle(element('span', ''), source));
}

export function dialogOptions({ definition, sources, total, request }: Answer, results: readonly Result[]): HTMLElement[] {
  const options: HTMLElement[] = definition ? [definitionOption(definition)] : [];
  const few = sources.slice(0, mostSources);
  if (few.length > 0) {
    const group = element('div', 'search-sources', element('span', 'search-aside', searchStrings.sources), ...few.map(sourceOption));
    group.role = 'group';
    group.ariaLabel = searchStrings.sources;
    options.push(group);
  }
  options.push(...results.map(resultOption));
  const all = searchStrings.dialog.all(total);
  if (total > results.length) options.push(option(searchAddress(request), all, 'dialog-all', all));
  return options;
}
