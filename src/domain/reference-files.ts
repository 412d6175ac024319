/** References as files that reference managers read: BibTeX, RIS and CSL-JSON, written by Citation.js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './bibliography.ts';

plugins.config.get('@bibtex').format.useIdAsLabel = true;
plugins.config.get('@bibtex').format.asciiOnly = false;

export const referenceFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex' },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

/** The ending of the file. */
export type ReferenceFormat = keyof typeof referenceFormats;

/** The items as one file. «et al.» becomes what the format has for authors who are not named. */
export function writeReferences(items: readonly CslItem[], format: ReferenceFormat): string {
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  const cite = new Cite([...items]);
  const written =
    format === 'bib' ? cite.format('bibtex').replaceAll('{et al.}', 'others') : cite.format('ris').replaceAll(/^AU {2}- et al\.\r?\n/gm, '');
  return `${written.trim()}\n`;
}
