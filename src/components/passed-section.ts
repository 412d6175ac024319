/** A section begins where its heading passes the upper third of the window. */
const line = 1 / 3;

/** The section in view: of elements in the order of the page, the last one that has passed the line. */
export const passedSection = <Heading extends Element>(headings: readonly Heading[]): Heading | undefined =>
  headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * line);

/** Tells when one of them crosses the line in either direction, and nothing in between. */
export function watchSections(headings: readonly Element[], tell: () => void): void {
  const observer = new IntersectionObserver(tell, { rootMargin: `0px 0px -${100 - line * 100}% 0px` });
  for (const heading of headings) observer.observe(heading);
}
