/** A result as a reader sees it. Everything is set as text: the policy allows no HTML from strings. */
import type { PageFragment } from './engine.ts';
import { readExcerpt } from './excerpt.ts';

/** A list item with one link. The kind stands in `data-kind` too, for the style. */
export function resultItem({ url, excerpt, meta, filters }: PageFragment): HTMLLIElement {
  const kind = filters['type']?.[0];
  const theme = filters['tema']?.[0];
  /** Of the title, where it is not Danish. */
  const language = filters['sprog']?.[0];
  const link = element('a', '', meta['title'] ?? url);
  link.href = url;
  if (language) link.lang = language;
  const heading = element('h3', 'result-title', link);
  const belonging = element('p', 'result-kind', [kind, theme].filter(Boolean).join(' · '));
  const text = element(
    'p',
    'result-excerpt',
    ...readExcerpt(excerpt).map(({ text, marked }) => (marked ? element('mark', '', text) : text)),
  );
  const item = element('li', 'result', heading, belonging, text);
  if (kind) item.dataset['kind'] = kind;
  return item;
}

/** @param children strings become text */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
