/** Whether what can be pressed is large enough for a finger: WCAG 2.5.8, with its exceptions for words in a line and for space around. */
import type { Page } from '@playwright/test';

/** Each target that is too small and too near another one. */
export const smallTargets = (page: Page): Promise<{ readonly all: number; readonly faults: string[] }> =>
  page.evaluate(() => {
    const least = 24;
    const selector = 'a[href], button, input, summary, select, textarea';
    // Who presses the label of a field presses the field.
    const pressed = [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.closest('label') ?? element);
    const targets = pressed.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1 && height > 1;
    });

    /** A target in a line of text can be no taller than the line lets it. */
    const isInText = (element: HTMLElement): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const copy = block?.cloneNode(true) as HTMLElement | undefined;
      for (const target of copy?.querySelectorAll(selector) ?? []) target.remove();
      return /\p{L}{2}/u.test(copy?.textContent ?? '');
    };
    const shapes = targets.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        element,
        boxes: [...element.getClientRects()],
        isSmall: Math.min(width, height) < least - 0.01,
        centre: { x: left + width / 2, y: top + height / 2 },
      };
    });
    const distanceTo = ({ x, y }: { x: number; y: number }, { left, right, top, bottom }: DOMRect) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

    const faults = shapes
      .filter(({ isSmall, element }) => isSmall && !isInText(element))
      .flatMap(({ element, centre }) => {
        const near = shapes.find((other) => {
          if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
          const isTouched = other.boxes.some((box) => distanceTo(centre, box) < least / 2);
          return isTouched || (other.isSmall && Math.hypot(centre.x - other.centre.x, centre.y - other.centre.y) < least);
        });
        const { width, height } = element.getBoundingClientRect();
        const name = (target: HTMLElement) => `«${(target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 40)}»`;
        return near ? [`${name(element)} ${Math.round(width)} × ${Math.round(height)} is too near ${name(near.element)}`] : [];
      });
    return { all: targets.length, faults };
  });
