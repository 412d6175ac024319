/** What a reader sees of a result, the same on the page and in the dialog, which put the parts together each in its way. */
import { formatDate } from '../domain/danish-dates.ts';
import { searchStrings } from '../strings.da.ts';
import type { ExcerptPart, Result } from './answer.ts';
import { element } from './element.ts';

/** Part of a page in the list, or of a link, where no paragraphs can stand. */
type Line = 'p' | 'span';

export const excerpt = (parts: readonly ExcerptPart[], line: Line): HTMLElement =>
  element(line, 'result-excerpt', ...parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text)));

/** Under the title: the heading that the words stand under, what the page is, and where the words stand. */
export function resultParts({ section, kind, theme, reviewed, excerpt: parts }: Result, line: Line): HTMLElement[] {
  const facts = [kind, theme, reviewed && searchStrings.reviewed(formatDate(reviewed))].filter((fact) => fact !== undefined && fact !== '');
  const lines = [element(line, 'result-kind', facts.join(' · ')), excerpt(parts, line)];
  if (section) lines.unshift(element(line, 'result-section', element('span', 'sr-only', searchStrings.section), section));
  return lines;
}

/** @param title the element that shows the title; it gets the title's language */
export function withTitle<Title extends HTMLElement>(title: Title, result: Pick<Result, 'title' | 'titleLang'>): Title {
  title.append(result.title);
  if (result.titleLang) title.lang = result.titleLang;
  return title;
}
