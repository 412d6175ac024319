/**
 * Marks the section in view in the contents of the page with `aria-current`, and keeps the mark in sight
 * where the list is longer than the margin. Without script the list is as it was written.
 */
import { passedSection, watchSections } from './passed-section.ts';

const links = new Map<Element, HTMLAnchorElement[]>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) links.set(target, [...(links.get(target) ?? []), link]);
}

/** How much of the list is seen on either side of the mark, in pixels. */
const around = 80;

/** Moves the list in its own box, never the page. */
function keepInSight(link: HTMLAnchorElement): void {
  const box = link.closest('.page-margin');
  if (!box || !link.checkVisibility()) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  box.scrollTop += Math.min(0, top - frame.top - around) + Math.max(0, bottom - frame.bottom + around);
}

function mark(): void {
  const current = passedSection([...links.keys()]);
  for (const [target, own] of links) {
    for (const link of own) {
      if (target !== current) link.removeAttribute('aria-current');
      else if (!link.ariaCurrent) {
        link.setAttribute('aria-current', 'location');
        keepInSight(link);
      }
    }
  }
}

watchSections([...links.keys()], mark);

// The folded list closes before it leads on: the reader comes back to a page, and not to a list.
for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:has(.toc)')) {
  fold.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) fold.open = false;
  });
}
