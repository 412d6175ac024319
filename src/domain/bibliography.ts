/**
 * One citation engine for the whole portal: APA in Danish, by citeproc-js. Everything that
 * names a source – a citation, a reference list, a popover – asks here, so that
 * «Jensen & Olsen, 2019a» is the same work on every page.
 */
import type { CitationItem } from 'citeproc';
import { type CitationStyle, createEngine, type CslItem, known, makeReferences, textOf } from './citation-engine.ts';
import type { Citation, Cite } from './citation-syntax.ts';
import { toDanish } from './danish-references.ts';
import { type Inline, readMarks, type TextPart } from './inline.ts';
import { labelLanguage } from './title-language.ts';

export interface Bibliography {
  /** Ids in the order of the reference list: by author, year and title. */
  readonly order: readonly string[];
  /** The full reference. Throws on an id that is not there. */
  reference(id: string): readonly Inline[];
  /** A citation as text, cut where a new source begins: `(` · `Høj, 2020` · `; ` · `Bo, 2021` · `)`. */
  cite(citation: Citation): readonly TextPart[];
}

/** Takes all sources at once, since a year gets its letter from the others. */
export function createBibliography(items: readonly CslItem[], style: CitationStyle): Bibliography {
  const engine = createEngine(items, style);
  const references = new Map(makeReferences(engine, items.map(({ id }) => id).toSorted()));
  const order = [...references.keys()];
  const labelLanguages = new Map(items.map((item) => [item.id, labelLanguage(item)]));
  const clusters = new Map<string, readonly TextPart[]>();

  const cluster = (cites: readonly CitationItem[]): string => {
    const sorted = cites.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return withGuillemets(toDanish(engine.makeCitationCluster([...sorted])));
  };
  const named = (source: string): Omit<TextPart, 'text'> => {
    const lang = labelLanguages.get(source);
    return lang ? { source, lang } : { source };
  };
  const narrative = (cite: Cite): TextPart[] => {
    const names = textOf(cluster([{ id: cite.id, 'author-only': true }])).replace(/,? & /, ' og ');
    const year = textOf(cluster([{ ...toItem(cite), 'suppress-author': true }]));
    return [{ text: `${names} (${year})`, ...named(cite.id) }];
  };
  const parenthetical = (cites: readonly Cite[]): TextPart[] => [
    { text: '(' },
    ...readMarks(cluster(cites.map(toItem))).map(({ text, source }) => (source ? { text, ...named(source) } : { text })),
    { text: ')' },
  ];

  return {
    order,
    reference: (id) => known(references, id),
    cite({ kind, cites }) {
      const key = JSON.stringify([kind, cites.map(({ offset: _, ...cite }) => cite)]);
      let parts = clusters.get(key);
      if (!parts) {
        const [first] = cites;
        parts = kind === 'narrative' && first ? narrative(first) : joinSame(parenthetical(cites));
        clusters.set(key, parts);
      }
      return parts;
    },
  };
}

/**
 * In a citation only citeproc itself sets quotation marks: about the title of a work without an author.
 * A title in square brackets is a description, and has none.
 */
const withGuillemets = (text: string) =>
  text
    .replaceAll('“', '«')
    .replaceAll('”', '»')
    .replace(/«(\[[^\]]*\])»/g, '$1');

/** citeproc names chapters and sections for law; the portal's words for them go in as a suffix. */
function toItem({ id, prefix, locator, suffix, suppressAuthor }: Cite): CitationItem {
  const words = { page: undefined, chapter: 'kap.', section: 'afsnit' };
  const word = locator && words[locator.label];
  const tail = [word && `${word}\u00a0${locator?.value}`, suffix].filter(Boolean).join(', ');
  return {
    id,
    ...(prefix && { prefix: `${prefix} ` }),
    ...(locator?.label === 'page' && { label: 'page', locator: locator.value }),
    ...(tail && { suffix: `, ${tail}` }),
    ...(suppressAuthor && { 'suppress-author': true }),
  };
}

/** A cite in several styles (a title in italics) is one part of plain text. */
function joinSame(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.source === part.source) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
