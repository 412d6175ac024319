import { type Bibliography, createBibliography } from '../../src/domain/bibliography.ts';
import type { CslItem } from '../../src/domain/citation-engine.ts';
import { parseCitations } from '../../src/domain/citation-syntax.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { toCslItem } from '../../src/domain/csl-item.ts';
import type { Inline } from '../../src/domain/inline.ts';
import { loadCitationStyle } from '../../src/integrations/citation-style.ts';

/** The portal's own engine with these sources. */
export const bibliographyOf = async (items: readonly CslItem[]): Promise<Bibliography> =>
  createBibliography(items, await loadCitationStyle());

export const bibliographyOfCorpus = (corpus: Corpus): Promise<Bibliography> =>
  bibliographyOf(corpus.kilder.flatMap(({ id, data }) => (data ? [toCslItem(id, data)] : [])));

/** What a reader sees where an author wrote `text`; hard spaces are shown as `~`. */
export const written = (bibliography: Bibliography, text: string): string =>
  parseCitations(text)
    .map((segment) => (segment.type === 'citation' ? plain(bibliography.cite(segment.citation)) : text.slice(segment.start, segment.end)))
    .join('');

/** The words alone; hard spaces are shown as `~`. */
export const plain = (parts: readonly { readonly text: string }[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', '~');

/** A reference with its shape: `*italics*`, `en{another language}` and `<address>`. */
export const shaped = (parts: readonly Inline[]): string =>
  parts
    .map(({ text, italic, lang, href }) => {
      const linked = href === undefined ? text : `<${href}>`;
      const spoken = lang === undefined ? linked : `${lang}{${linked}}`;
      return italic ? `*${spoken}*` : spoken;
    })
    .join('');
