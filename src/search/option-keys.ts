/**
 * The keys of a combobox whose text can be edited: up and down go through the options, the others belong to the
 * field (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
import type { OptionList } from './option-list.ts';

export interface Ways {
  /** Enter: to the option that is marked, or on with what is written. */
  go(inNewTab: boolean): void;
  /** Escape. */
  leave(): void;
}

export function steerOptions(field: HTMLInputElement, options: OptionList, { go, leave }: Ways): void {
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => options.move(1),
    ArrowUp: () => options.move(-1),
    Enter: ({ ctrlKey, metaKey }) => go(ctrlKey || metaKey),
    Escape: leave,
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act(event);
      // The caret moves in the field, and the mark goes back there too.
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) options.leave();
  });
}
