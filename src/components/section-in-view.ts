/**
 * Marks the section in view in the contents of the page with `aria-current`. A section begins where its
 * heading passes the upper third of the window. Without script the list is as it was written.
 */
const line = 1 / 3;

const links = new Map<Element, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('nav .toc a')) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) links.set(target, link);
}

const mark = () => {
  const current = [...links.keys()].findLast((target) => target.getBoundingClientRect().top < innerHeight * line);
  for (const [target, link] of links) {
    if (target === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
};

// Tells when a heading crosses the line in either direction, and nothing in between.
const observer = new IntersectionObserver(mark, { rootMargin: `0px 0px -${100 - line * 100}% 0px` });
for (const target of links.keys()) observer.observe(target);
