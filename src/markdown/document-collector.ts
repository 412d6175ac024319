import { parseCitations, type Segment } from '../domain/citation-syntax.ts';
import { type CitationUse, type CitingText, citationMark, type Document, placeKey } from '../domain/document.ts';
import { type Position, positionAt } from '../domain/position.ts';
import { slugify } from '../domain/slug.ts';
import { alignText } from './align-text.ts';

/** Puts the facts of a document together while it is walked from top to bottom. */
export class DocumentCollector {
  readonly #source: string;
  readonly #numbers = new Map<string, number>();
  readonly #blocks: { text: string }[] = [];
  readonly #citingTexts = new Map<string, CitingText>();
  readonly #headings: Document['headings'][number][] = [];
  readonly #citations: CitationUse[] = [];
  readonly #malformed: Document['malformed'][number][] = [];
  readonly #links: Document['links'][number][] = [];
  readonly #tags: Document['tags'][number][] = [];
  readonly #code: Document['code'][number][] = [];
  /** Addresses of definitions, by identifier. */
  readonly #definitions = new Map<string, string>();
  readonly #imageReferences: { readonly identifier: string; readonly text: string; readonly position: Position }[] = [];
  #inside: CitationUse['inside'];

  constructor(source: string) {
    this.#source = source;
  }

  get document(): Omit<Document, 'faults'> {
    const referredImages = this.#imageReferences.map(({ identifier, text, position }) => {
      return { type: 'image' as const, url: this.#definitions.get(identifier) ?? '', text, position };
    });
    return {
      headings: this.#headings,
      citations: this.#citations,
      malformed: this.#malformed,
      links: [...this.#links, ...referredImages],
      tags: this.#tags,
      code: this.#code,
      blocks: this.#blocks,
      citingTexts: this.#citingTexts,
    };
  }

  /** A paragraph, a table cell, or a box with text of its own; `visitContent` walks what is in it. */
  block(position: Position, visitContent: () => void): void {
    const block = { text: '' };
    this.#blocks.push(block);
    visitContent();
    // Markup inside a bracket cuts it into several text nodes, and none is a whole citation.
    const split = new RegExp(`\\[[^\\[\\]]{0,80}${citationMark}[^\\[\\]]*\\]`).exec(block.text);
    if (split) this.#malformed.push({ fault: 'split', text: split[0].replaceAll(citationMark, '@…'), position });
  }

  heading(depth: number, position: Position, visitContent: () => void): void {
    this.#blocks.push({ text: '' });
    this.#within('heading', visitContent);
    const text = (this.#blocks.at(-1)?.text ?? '').trim();
    this.#headings.push({ depth, text, id: slugify(text), position });
  }

  link(url: string, position: Position, visitContent: () => void): void {
    const before = this.#blocks.at(-1)?.text.length ?? 0;
    this.#within('link', visitContent);
    this.#links.push({ type: 'link', url, text: (this.#blocks.at(-1)?.text ?? '').slice(before), position });
  }

  /** `[text][label]`; its address is told by the definition. */
  linkReference(visitContent: () => void): void {
    this.#within('link', visitContent);
  }

  /** `![text][label]`: an image like any other, with the address of a definition that may come later. */
  imageReference(identifier: string, text: string, position: Position): void {
    this.#imageReferences.push({ identifier, text, position });
  }

  image(url: string, text: string, position: Position): void {
    this.#links.push({ type: 'image', url, text, position });
  }

  definition(url: string, identifier: string, label: string, position: Position): void {
    this.#definitions.set(identifier, url);
    if (label.startsWith('@')) this.#malformed.push({ fault: 'definition', text: `[${label}]:`, position });
    else this.#links.push({ type: 'definition', url, text: label, position });
  }

  tag(tag: Document['tags'][number]): void {
    this.#tags.push(tag);
  }

  code(code: Document['code'][number]): void {
    this.#code.push(code);
  }

  /** A text node; `from` and `to` are its offsets in the source. */
  text(value: string, position: Position, from: number, to: number): void {
    const { offsets, escaped } = alignText(value, this.#source.slice(from, to));
    const place = (offset: number) => positionAt(this.#source, from + (offsets[offset] ?? 0));
    const segments = parseCitations(value, (offset) => escaped.has(offset));
    const uses: CitationUse[] = [];
    for (const segment of segments) {
      const written = value.slice(segment.start, segment.end);
      if (segment.type === 'citation') uses.push(this.#use(segment, place));
      if (segment.type === 'malformed') this.#malformed.push({ fault: segment.fault, text: written, position: place(segment.start) });
      this.append(segment.type === 'citation' ? citationMark : written);
    }
    this.#citations.push(...uses);
    if (uses.length > 0) this.#citingTexts.set(placeKey(position), { text: value, segments, uses });
  }

  /** Adds to the plain text of the block. */
  append(text: string): void {
    const block = this.#blocks.at(-1);
    if (block) block.text += text;
  }

  #within(place: NonNullable<CitationUse['inside']>, visitContent: () => void): void {
    const outer = this.#inside;
    this.#inside ??= place;
    visitContent();
    this.#inside = outer;
  }

  #use({ start, citation }: Segment & { type: 'citation' }, place: (offset: number) => Position): CitationUse {
    const numbers = citation.cites.map(({ id }) => {
      const number = (this.#numbers.get(id) ?? 0) + 1;
      this.#numbers.set(id, number);
      return number;
    });
    return {
      citation,
      position: place(start),
      citePositions: citation.cites.map(({ offset }) => place(offset)),
      numbers,
      heading: this.#headings.length > 0 ? this.#headings.length - 1 : undefined,
      block: this.#blocks.length - 1,
      inside: this.#inside,
    };
  }
}
