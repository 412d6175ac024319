/** The tags that an author may write in a text, and their attributes. `components/prose/` shows them. */

import type { CollectionName } from '../schemas/collections.ts';

export interface ProseTag {
  /** What it is for, in Danish; shown when an unknown tag is found. */
  readonly purpose: string;
  /** Whether it marks words in a line; the others are boxes on lines of their own. */
  readonly isInline?: boolean;
  /** The collection that it shows; such a tag holds nothing itself. */
  readonly lists?: CollectionName;
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
  Sprog: { purpose: 'ord på et andet sprog', isInline: true, attributes: { kode: { pattern: /^[a-z]{2}$/, example: 'en' } } },
  Modeller: { purpose: 'tabellen over modeller', lists: 'modeller', attributes: {} },
  Dilemmaer: { purpose: 'listen over dilemmaer', lists: 'dilemmaer', hasHeadings: true, attributes: {} },
  Arbejdspladser: { purpose: 'listen over arbejdspladser', lists: 'arbejdspladser', attributes: {} },
  Jobfunktioner: { purpose: 'listen over jobfunktioner', lists: 'jobfunktioner', hasHeadings: true, attributes: {} },
  Tidslinje: { purpose: 'tidslinjen', lists: 'tidslinje', hasHeadings: true, attributes: {} },
};

/** @param name as written; undefined for what is no tag of the portal's */
export const proseTag = (name: string): ProseTag | undefined => (Object.hasOwn(proseTags, name) ? proseTags[name] : undefined);
