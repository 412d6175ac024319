/** Fills in what the search page says in place of results; the words stand in templates (SearchPageNotices.astro). */
import { searchStrings } from '../strings.da.ts';
import { plainRequest, searchAddress } from './address.ts';
import type { Answer, SearchRequest } from './answer.ts';
import { find, link } from './element.ts';
import { choicesOf } from './filters.ts';

/** Words of the portal, each a search: «Mente du supervision, superviser?» */
export function nearestWords(words: readonly string[]): (Node | string)[] {
  const links = words.flatMap((word, index) => [index > 0 ? ', ' : ' ', link(searchAddress(plainRequest(word)), '', word)]);
  return words.length > 0 ? [searchStrings.empty.nearest, ...links, '?'] : [];
}

export function emptyNotice(template: HTMLTemplateElement, { request, nearest }: Answer): DocumentFragment {
  const notice = document.importNode(template.content, true);
  const filtered = find(notice, '[data-search-filtered]');
  filtered.hidden = choicesOf(request.filters).length === 0;
  find<HTMLAnchorElement>(filtered, 'a').href = searchAddress({ ...request, filters: {} });
  const near = find(notice, '[data-search-nearest]');
  near.hidden = nearest.length === 0;
  near.replaceChildren(...nearestWords(nearest));
  for (const report of notice.querySelectorAll<HTMLAnchorElement>('a[data-search-report]'))
    report.href = report.href.replaceAll(encodeURIComponent(report.dataset['searchReport'] ?? ''), () => encodeURIComponent(request.query));
  return notice;
}

/** @param lines how many lines of the list of everything begin with what was typed */
export function faultNotice(template: HTMLTemplateElement, request: SearchRequest, lines: number): DocumentFragment {
  const notice = document.importNode(template.content, true);
  const again = find<HTMLAnchorElement>(notice, 'a');
  again.href = searchAddress(request);
  again.dataset['searchAgain'] = '';
  find(notice, '[data-search-narrowed]').textContent = searchStrings.error.narrowed(lines);
  return notice;
}
