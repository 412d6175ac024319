/** The way of the Tab key through a page: every stop, as a sighted reader without a mouse meets it. */
import type { Page } from '@playwright/test';

export interface Stop {
  readonly tag: string;
  readonly name: string;
  /** Where a link leads, or what a button opens. */
  readonly target: string;
  /** What is wrong with it, in words; empty where nothing is. */
  readonly faults: readonly string[];
}

/** What has the focus, or undefined where nothing has. Remembers it, so that the next stop can be told to come after it. */
const look = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('its focus is not seen');

    // A box that scrolls may be taller than the window: what counts is the part of it that is in there.
    const boxes = [...element.getClientRects()]
      .map(({ left, right, top, bottom }) => ({
        ...{ left: Math.max(0, left), right: Math.min(innerWidth, right) },
        ...{ top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) },
      }))
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
    if (boxes.length === 0) faults.push('it is not in the window');
    for (const { left, right, top, bottom } of boxes) {
      // Within the corners, which may be rounded.
      const inset = Math.min(4, (right - left) / 4, (bottom - top) / 4);
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        ...[left + inset, right - inset].flatMap((x) => [top + inset, bottom - inset].map((y) => [x, y])),
      ] as [number, number][];
      const above = points
        .map(([x, y]) => document.elementFromPoint(x, y))
        .find((hit, index) => hit && !element.contains(hit) && !(index > 0 && hit.contains(element)));
      if (above) faults.push(`it is hidden by ${above.outerHTML.slice(0, 80)}`);
    }

    const store = window as unknown as { lastStop?: Element };
    // A card has its place in the order right after the button that opens it, wherever it is written.
    const isCard = (other: Element) => other.closest('[popover]') !== null;
    const before = store.lastStop;
    if (before && !isCard(before) && !isCard(element) && !(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      faults.push('it comes before the last one in the text');
    store.lastStop = element;

    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return {
      tag: element.tagName.toLowerCase(),
      name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      target: element.getAttribute('href') ?? element.getAttribute('popovertarget') ?? '',
      faults,
    };
  });

/** Presses Tab and says what has the focus then. */
export async function tab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop | undefined> {
  await page.keyboard.press(key);
  return look(page);
}

/** Every stop from where the focus is to the end of the page. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let stop = await tab(page); stop && stops.length < 1000; stop = await tab(page)) stops.push(stop);
  return stops;
}

/** The stops as a list to read. */
export const listStops = (stops: readonly Stop[]): string =>
  stops
    .map(({ tag, name, target }, index) => `${String(index + 1).padStart(3)}  ${tag.padEnd(8)}${name}${target && `  → ${target}`}`)
    .join('\n');

export const faultsOf = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ tag, name, faults }, index) => faults.map((fault) => `${index + 1} ${tag} «${name}»: ${fault}`));
