/** The tags that an author may write in a text, and their attributes. `components/prose/` shows them. */

import type { CollectionName } from '../schemas/collections.ts';
import { slugPattern } from './slug.ts';

export interface ProseTag {
  /** What it is for, in Danish; shown when an unknown tag is found. */
  readonly purpose: string;
  /** Whether it marks words in a line; the others are boxes on lines of their own. */
  readonly isInline?: boolean;
  /** The collection that it shows; such a tag holds nothing itself. */
  readonly lists?: CollectionName;
  /** The attribute that names the one entry of the collection that it shows; left out where it shows them all. */
  readonly entry?: string;
  /** Whether each entry of the list is shown under a heading of its own, at level three. */
  readonly hasHeadings?: boolean;
  /** Attributes that must be there, each with what it may say. */
  readonly attributes: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>>;
}

export const proseTags: Readonly<Record<string, ProseTag>> = {
  IPraksis: { purpose: 'hvad læseren kan gøre', attributes: {} },
  Forbehold: { purpose: 'en grænse for det, der er sagt', attributes: {} },
  Uenighed: { purpose: 'kilder, der siger noget forskelligt', attributes: {} },
  Rettelse: { purpose: 'et ældre udsagn, der er rettet', attributes: {} },
  VedViIkke: { purpose: 'et åbent spørgsmål', attributes: {} },
  Eksempel: { purpose: 'et eksempel fra en kilde', attributes: {} },
  Note: { purpose: 'en bemærkning i margenen', attributes: {} },
  Sprog: { purpose: 'ord på et andet sprog', isInline: true, attributes: { kode: { pattern: /^[a-z]{2}$/, example: 'en' } } },
  Modeller: { purpose: 'tabellen over modeller', lists: 'modeller', attributes: {} },
  Dilemmaer: { purpose: 'listen over dilemmaer', lists: 'dilemmaer', hasHeadings: true, attributes: {} },
  Arbejdspladser: { purpose: 'listen over arbejdspladser', lists: 'arbejdspladser', attributes: {} },
  Jobfunktioner: { purpose: 'listen over jobfunktioner', lists: 'jobfunktioner', hasHeadings: true, attributes: {} },
  Resultater: { purpose: 'figuren over resultater', lists: 'resultater', attributes: {} },
  Tidslinje: { purpose: 'tidslinjen', lists: 'tidslinje', hasHeadings: true, attributes: {} },
  Figur: { purpose: 'en figur', lists: 'figurer', entry: 'navn', attributes: { navn: { pattern: slugPattern, example: 'chime' } } },
};

/** @param name as written; undefined for what is no tag of the portal's */
export const proseTag = (name: string): ProseTag | undefined => (Object.hasOwn(proseTags, name) ? proseTags[name] : undefined);

/** How an author writes a tag: `<Modeller />`, `<Figur navn="chime" />`, `<Sprog kode="en">`. */
export function writtenTag(name: string): string {
  const { lists, attributes = {} } = proseTag(name) ?? {};
  const examples = Object.entries(attributes).map(([attribute, { example }]) => ` ${attribute}="${example}"`);
  return `<${name}${examples.join('')}${lists ? ' />' : '>'}`;
}
