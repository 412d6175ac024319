/** What is chosen, each with a way to take it back. The ways are addresses: they can be opened, kept and gone back from. */
import { searchStrings } from '../strings.da.ts';
import { searchAddress } from './address.ts';
import type { SearchRequest } from './answer.ts';
import { element, link } from './element.ts';
import { choicesOf, toggle } from './filters.ts';

export function showChoices(list: HTMLElement, request: SearchRequest): void {
  const { facets, remove, clear } = searchStrings.filters;
  const choices = choicesOf(request.filters).map((choice) => {
    const chip = link(searchAddress(toggle(request, choice)), 'search-choice', choice.value);
    chip.setAttribute('aria-label', remove(choice.value, facets[choice.facet]));
    return chip;
  });
  if (choices.length > 0) choices.push(link(searchAddress({ ...request, filters: {} }), 'search-clear', clear));
  list.replaceChildren(...choices.map((chip) => element('li', '', chip)));
  list.hidden = choices.length === 0;
}
