/** Text that cannot be read where it stands: cut off by its box, or with other text over it. */
import type { Page } from '@playwright/test';

/** What is lost on the page as it is shown now. */
export const lostText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} «${element.textContent?.trim().slice(0, 40)}»`;
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** What is there for those who listen alone, or comes when it has the focus. */
    const isUnseen = (element: Element) => element.closest('.sr-only, .search-label, .skip-link') !== null;

    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (element instanceof SVGElement || !isShown(element) || isUnseen(element)) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip' || element instanceof HTMLInputElement;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });

    /** Each line of text with the block that it belongs to. */
    const lines: { block: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !isShown(parent) || isUnseen(parent)) continue;
      let block: Element = parent;
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 2) lines.push({ block, box });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const covered = lines.flatMap(({ block, box }, index) => {
      const over: string[] = [];
      for (const other of lines.slice(index + 1)) {
        // The boxes of two lines reach a little into one another; their letters do not.
        if (other.box.top > box.bottom - 5) break;
        const isBeside = other.box.left > box.right - 2 || box.left > other.box.right - 2;
        const isScrolled = block.closest('.table-box, .page-margin') !== other.block.closest('.table-box, .page-margin');
        if (!isBeside && !isScrolled && block !== other.block && !block.contains(other.block) && !other.block.contains(block))
          over.push(`${name(block)} and ${name(other.block)}`);
      }
      return over;
    });
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...cut.map((element) => `cut off: ${name(element)}`),
      ...[...new Set(covered)].map((pair) => `over one another: ${pair}`),
      ...(sideways > 0 ? [`${sideways} px wider than the window`] : []),
    ];
  });
