/** An index of a few pages, for the tests: it answers as Pagefind does, and counts what it is asked. */
import { stemOf } from '../../../src/domain/danish-stem.ts';
import type { FoundPage, PageFragment, SearchEngine } from '../../../src/search/engine.ts';

export interface StubPage extends Partial<Pick<PageFragment, 'anchors' | 'filters' | 'meta'>> {
  readonly id: string;
  readonly text: string;
  /** Its part of the index does not arrive. */
  readonly fails?: boolean;
}

export interface StubEngine extends Pick<SearchEngine, 'search' | 'filters'> {
  /** The terms that were searched for, in order. */
  readonly asked: string[];
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Where a term's words stand on a page; in quotation marks no longer words. */
function placesOf({ text, meta = {} }: StubPage, term: string): { words: number[]; matchedMetaFields: string[] } | undefined {
  const stems = wordsOf(term.replaceAll('"', '')).map(stemOf);
  const isIn = (stem: string, word: string) => (term.startsWith('"') ? stemOf(word) === stem : stemOf(word).startsWith(stem));
  const fields = Object.entries(meta);
  const words = wordsOf(text);
  const all = [...words, ...fields.flatMap(([, value]) => wordsOf(value))];
  if (!stems.every((stem) => all.some((word) => isIn(stem, word)))) return undefined;
  return {
    words: words.flatMap((word, place) => (stems.some((stem) => isIn(stem, word)) ? [place] : [])),
    matchedMetaFields: fields.flatMap(([name, value]) =>
      wordsOf(value).some((word) => stems.some((stem) => isIn(stem, word))) ? [name] : [],
    ),
  };
}

export function stubEngine(pages: readonly StubPage[]): StubEngine {
  const asked: string[] = [];
  const found = (page: StubPage, words: readonly number[], matchedMetaFields: readonly string[]): FoundPage => ({
    id: page.id,
    score: words.length,
    words,
    matchedMetaFields,
    data: async () => {
      if (page.fails) throw new TypeError('Failed to fetch');
      const { id, text, anchors = [], meta = {}, filters = {} } = page;
      return { url: `/${id}/`, content: text, anchors, meta, filters };
    },
  });
  return {
    asked,
    async search(query, { filters = {}, sort } = {}) {
      if (query === null) {
        const through = pages.filter((page) => Object.entries(filters).every(([name, value]) => page.filters?.[name]?.includes(value)));
        const [[field = '', direction] = []] = Object.entries(sort ?? {});
        const key = (page: StubPage) => page.meta?.[field] ?? '';
        const sorted = sort
          ? through.filter(key).toSorted((a, b) => (key(a) < key(b) ? -1 : 1) * (direction === 'desc' ? -1 : 1))
          : through;
        return { results: sorted.map((page) => found(page, [], [])) };
      }
      asked.push(query);
      const results = pages.flatMap((page) => {
        const places = placesOf(page, query);
        return places ? [found(page, places.words, places.matchedMetaFields)] : [];
      });
      return { results };
    },
    async filters() {
      const counts: Record<string, Record<string, number>> = {};
      for (const [name, values] of pages.flatMap((page) => Object.entries(page.filters ?? {}))) {
        for (const value of values) counts[name] = { ...counts[name], [value]: (counts[name]?.[value] ?? 0) + 1 };
      }
      return counts;
    },
  };
}
