/**
 * The choices in the margin of the results. They are drawn anew with every answer and keep their elements, so that
 * the reader's focus stays where it is.
 */
import { searchStrings } from '../strings.da.ts';
import type { FacetCounts, FacetValue, SearchRequest } from './answer.ts';
import { element, find } from './element.ts';
import { type Choice, choicesOf, inSeenOrder, shownValues } from './filters.ts';

const text = searchStrings.filters;

interface Box {
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

export class FilterPanel {
  readonly #root: HTMLElement;
  readonly #groups: HTMLElement;
  readonly #toggle: HTMLButtonElement;
  readonly #boxes = new Map<string, Box>();
  #query = '';

  constructor(root: HTMLElement, onChoice: (choice: Choice) => void) {
    this.#root = root;
    this.#groups = find(root, '[data-search-facets]');
    this.#toggle = find(root, '[data-search-toggle]');
    this.#toggle.addEventListener('click', () => {
      const isOpen = this.#toggle.getAttribute('aria-expanded') === 'true';
      this.#toggle.setAttribute('aria-expanded', String(!isOpen));
    });
    this.#groups.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) onChoice({ facet: target.name as Choice['facet'], value: target.value });
    });
  }

  show(facets: readonly FacetCounts[], { query, filters }: SearchRequest): void {
    // With another query the most frequent values come first again.
    const seen = query === this.#query ? [...this.#boxes.values()].map(({ input }) => input.value) : [];
    this.#query = query;
    const groups = facets.flatMap(({ facet, values }) => {
      const shown = inSeenOrder(seen, shownValues(values));
      return shown.length > 0 ? [this.#group(facet, shown)] : [];
    });
    this.#place(this.#groups, groups);
    this.#forgetHidden();
    this.#root.hidden = groups.length === 0;
    this.#toggle.textContent = text.titleWithCount(choicesOf(filters).length);
  }

  #group(facet: Choice['facet'], values: readonly FacetValue[]): HTMLElement {
    const group = this.#groups.querySelector<HTMLElement>(`[data-facet="${facet}"]`) ?? newGroup(facet);
    this.#place(
      find(group, 'ul'),
      values.map((value) => this.#line(facet, value)),
    );
    return group;
  }

  #line(facet: Choice['facet'], { value, count, chosen }: FacetValue): HTMLElement {
    const key = `${facet} ${value}`;
    const box = this.#boxes.get(key) ?? newBox(facet, value);
    this.#boxes.set(key, box);
    box.input.checked = chosen;
    box.count.replaceChildren(text.number(count), element('span', 'sr-only', text.counted(count)));
    return box.label.parentElement ?? element('li', '', box.label);
  }

  /** Moves only what stands elsewhere: an element that is moved loses the focus. */
  #place(parent: HTMLElement, children: readonly HTMLElement[]): void {
    for (const old of [...parent.children]) if (!children.includes(old as HTMLElement)) old.remove();
    for (const [index, child] of children.entries())
      if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  }

  #forgetHidden(): void {
    for (const [key, { input }] of this.#boxes) if (!this.#groups.contains(input)) this.#boxes.delete(key);
  }
}

function newGroup(facet: Choice['facet']): HTMLElement {
  const group = element('fieldset', 'filter-facet', element('legend', '', text.facets[facet]), element('ul', ''));
  group.dataset['facet'] = facet;
  return group;
}

function newBox(facet: Choice['facet'], value: string): Box {
  const input = element('input', '');
  input.type = 'checkbox';
  input.name = facet;
  input.value = value;
  const count = element('span', 'filter-count');
  return { input, count, label: element('label', '', input, element('span', '', value), count) };
}
