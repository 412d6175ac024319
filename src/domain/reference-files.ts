/** References as files that reference managers read: BibTeX, RIS and CSL-JSON, written by Citation.js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './citation-engine.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

export const referenceFormats = {
  bib: { name: 'BibTeX' },
  ris: { name: 'RIS' },
  json: { name: 'CSL-JSON' },
} as const;

/** The ending of the file. */
export type ReferenceFormat = keyof typeof referenceFormats;

/** The items as one file. */
export function writeReferences(items: readonly CslItem[], format: ReferenceFormat): string {
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  const cite = new Cite(items.map(withPlainYear));
  return `${format === 'bib' ? writeBibtex(cite) : writeRis(cite)}\n`;
}

/** Neither BibTeX nor RIS has a year that others have given: `[2011]` is written as 2011. */
function withPlainYear(item: CslItem): CslItem {
  const year = /\d{4}/.exec((item['issued'] as { literal?: string } | undefined)?.literal ?? '')?.[0];
  return year ? { ...item, issued: { 'date-parts': [[Number(year)]] } } : item;
}

/** «et al.» becomes «others». Signs that LaTeX reads as commands are escaped, but not in addresses. */
const writeBibtex = (cite: Cite): string =>
  cite
    .format('bibtex')
    .trim()
    .replaceAll('{et al.}', 'others')
    .replace(/^\t(?!url|howpublished|doi)\w+ = \{.*\},$/gm, (field) => field.replace(/(?<!\\)[&%#$_]/g, '\\$&'));

/** One line to a field: Citation.js breaks lines in the middle of words and addresses, and cuts ids at 20 characters. A date has two digits to a month and a day. */
const writeRis = (cite: Cite): string =>
  cite
    .format('ris', { format: 'object' })
    .map(({ TY, ...fields }, index) => {
      const lines = Object.entries({ ...fields, ID: cite.data[index]?.id ?? '' }).flatMap(([tag, value]) =>
        [value].flat().map((text) => `${tag}  - ${tag === 'DA' ? text.replace(/\/(?=\d\/)/g, '/0') : text}`),
      );
      return [`TY  - ${String(TY)}`, ...lines.filter((line) => line !== 'AU  - et al.'), 'ER  - '].join('\n');
    })
    .join('\n');
