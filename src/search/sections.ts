/** The section of a page that answers best. */
import type { PageFragment } from './engine.ts';
import type { MergedPage } from './merge.ts';

export interface SectionRange {
  /** Of its heading; none before the first. */
  readonly id?: string;
  readonly heading?: string;
  /** The first word, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** What a heading adds that has the word itself. */
const inHeading = 2;

/** Each more time that a term stands there adds this share. */
const repeated = 0.1;

/** @param length of the page, in words @returns in order, the part before the first heading among them */
export function sectionsOf({ anchors }: Pick<PageFragment, 'anchors'>, length: number): SectionRange[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[23]$/.test(element) && text?.trim())
    .toSorted((a, b) => a.location - b.location);
  const starts = [{ from: 0 }, ...headings.map(({ id, text = '', location }) => ({ id, heading: text.trim(), from: location }))];
  return starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? length })).filter(({ from, to }) => to > from);
}

/** The first of those with the most of what was found; the beginning of the page where nothing stands in the text. */
export function bestSection(sections: readonly SectionRange[], found: MergedPage['found']): SectionRange | undefined {
  let best: { section: SectionRange | undefined; score: number } = { section: sections[0], score: 0 };
  for (const section of sections) {
    const { from, to, heading } = section;
    const headingEnd = from + (heading?.split(/\s+/).length ?? 0);
    const score = found.reduce((sum, { weight, words }) => {
      const here = words.filter((word) => word >= from && word < to);
      if (here.length === 0) return sum;
      return sum + weight * (1 + repeated * (here.length - 1) + (here.some((word) => word < headingEnd) ? inHeading : 0));
    }, 0);
    if (score > best.score) best = { section, score };
  }
  return best.section;
}
