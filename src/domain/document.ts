/**
 * What the text of a content file holds, as facts with places: headings, citations, links, images,
 * tags and code. The checks judge them; the Markdown plugins write them out.
 */
import type { Citation, CitationFault, Segment } from './citation-syntax.ts';
import type { Position } from './position.ts';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** ASCII id; empty when the heading is. */
  readonly id: string;
  readonly position: Position;
}

/** A citation in its place. */
export interface CitationUse {
  readonly citation: Citation;
  readonly position: Position;
  /** Of each cite's id, in the order of `citation.cites`. */
  readonly citePositions: readonly Position[];
  /** Which number of its source this is on the page, from 1, in the order of `citation.cites`. */
  readonly numbers: readonly number[];
  /** Index into `headings` of the heading that it stands under. */
  readonly heading: number | undefined;
  /** Index into `blocks`. */
  readonly block: number;
  /** Where a citation cannot be a button. */
  readonly inside: 'heading' | 'link' | undefined;
}

export interface MalformedCitation {
  readonly fault: CitationFault | 'split' | 'definition';
  readonly text: string;
  readonly position: Position;
}

export interface LinkUse {
  /** A `reference` is `[text][label]`; its address stands in a `definition`. */
  readonly type: 'link' | 'reference' | 'definition' | 'image';
  readonly url: string;
  /** Link text, or the alternative text of an image. */
  readonly text: string;
  readonly position: Position;
}

export interface TagUse {
  readonly name: string;
  /** Whether it stands in a line of text, and not on lines of its own. */
  readonly isInline: boolean;
  /** Whether it stands in something else: a box, a list, a quote or a footnote. */
  readonly isNested: boolean;
  /** Depth of the heading above it; 1, the page's own, where the text has none before it. */
  readonly headingDepth: number;
  /** Whether there is nothing in it. */
  readonly isEmpty: boolean;
  /** Whether there are paragraphs, lists or the like in it. */
  readonly holdsBlocks: boolean;
  /** `undefined` value: an attribute without one. */
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined; readonly isCode: boolean }[];
  readonly position: Position;
}

/** Something that needs another part of the text, which is not there. */
export interface LooseEnd {
  readonly type: 'label' | 'footnote' | 'unused-footnote';
  readonly text: string;
  readonly position: Position;
}

export interface CodeUse {
  readonly type: 'import' | 'expression' | 'html';
  readonly text: string;
  readonly position: Position;
}

/** A paragraph, a table cell or a heading as plain text; U+FFFC stands for each citation. */
export interface Block {
  readonly text: string;
  /** The same text, as long, with the mark in place of what is not Danish: words in another language, and code. */
  readonly danish: string;
  /** Where a character of the text stands in the file. */
  positionOf(offset: number): Position;
}

/** A text node that holds citations, by its place. */
export interface CitingText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Those of its segments that are citations, in order. */
  readonly uses: readonly CitationUse[];
}

/** A table that is written in Markdown. */
export interface TableUse {
  /** Index into `headings` of the heading that it stands under. */
  readonly heading: number | undefined;
  readonly position: Position;
}

export interface SyntaxFault {
  /** The parser's own words, in English. */
  readonly message: string;
  readonly position: Position;
}

export interface Document {
  readonly headings: readonly Heading[];
  readonly citations: readonly CitationUse[];
  readonly malformed: readonly MalformedCitation[];
  readonly links: readonly LinkUse[];
  readonly tags: readonly TagUse[];
  readonly code: readonly CodeUse[];
  readonly tables: readonly TableUse[];
  readonly looseEnds: readonly LooseEnd[];
  /** Addresses of definitions, by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly blocks: readonly Block[];
  /** Text nodes with citations, by `placeKey` of their beginning. */
  readonly citingTexts: ReadonlyMap<string, CitingText>;
  readonly faults: readonly SyntaxFault[];
}

/** U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const citationMark = '\uFFFC';

/** A position as a key. Lines and columns, since offsets differ when a file has a byte order mark. */
export const placeKey = ({ line, column }: Position): string => `${line}:${column}`;
