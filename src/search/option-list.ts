/**
 * The list of a combobox: the focus stays in the field, and the keys move a mark through the options
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
import { isPlainClick } from './search-links.ts';

export class OptionList {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #active: HTMLAnchorElement | undefined;

  /** @param onOpen an option is opened in the reader's own window */
  constructor(field: HTMLInputElement, list: HTMLElement, onOpen: () => void) {
    this.#field = field;
    this.#list = list;
    // The focus stays in the field.
    list.addEventListener('mousedown', (event) => event.button === 0 && event.preventDefault());
    list.addEventListener('click', (event) => {
      if (isPlainClick(event) && event.target instanceof Element && event.target.closest('[role=option]')) onOpen();
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  get active(): HTMLAnchorElement | undefined {
    return this.#active;
  }

  /** @param children options, and groups of options; none closes the list */
  show(children: readonly HTMLElement[]): void {
    this.leave();
    this.#list.replaceChildren(...children);
    for (const [index, option] of this.#options().entries()) option.id = `${this.#list.id}-${index + 1}`;
    this.#list.hidden = children.length === 0;
    this.#field.ariaExpanded = String(this.isOpen);
  }

  /** Down or up; beyond the ends lies the field itself. */
  move(step: 1 | -1): void {
    const options = this.#options();
    const places = options.length + 1;
    const from = this.#active ? options.indexOf(this.#active) + 1 : 0;
    const option = options[((from + step + places) % places) - 1];
    this.leave();
    if (!option) return;
    this.#active = option;
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    this.#field.setAttribute('aria-activedescendant', option.id);
  }

  /** Back to the field. */
  leave(): void {
    if (this.#active) this.#active.ariaSelected = 'false';
    this.#active = undefined;
    this.#field.removeAttribute('aria-activedescendant');
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }
}
