/** Elements made in script. Everything is set as text: the policy allows no HTML from strings. */

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

export function link(href: string, className: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = href;
  return made;
}

/** What a page is sure to have. @throws when it does not */
export function find<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search has no ${selector}.`);
  return found;
}
