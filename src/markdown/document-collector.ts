import { parseCitations, type Segment } from '../domain/citation-syntax.ts';
import { type CitationUse, type CitingText, citationMark, type Document, type LooseEnd, placeKey } from '../domain/document.ts';
import { type Position, positionAt } from '../domain/position.ts';
import { slugify } from '../domain/slug.ts';
import { alignText } from './align-text.ts';
import { TextBlock } from './text-block.ts';

/** Puts the facts of a document together while it is walked from top to bottom. */
export class DocumentCollector {
  readonly #source: string;
  readonly #numbers = new Map<string, number>();
  readonly #blocks: TextBlock[] = [];
  readonly #citingTexts = new Map<string, CitingText>();
  readonly #headings: Document['headings'][number][] = [];
  readonly #citations: CitationUse[] = [];
  readonly #malformed: Document['malformed'][number][] = [];
  readonly #links: Document['links'][number][] = [];
  readonly #tags: Document['tags'][number][] = [];
  readonly #code: Document['code'][number][] = [];
  readonly #tables: Document['tables'][number][] = [];
  /** Addresses of definitions, by identifier. */
  readonly #definitions = new Map<string, string>();
  readonly #references: {
    readonly type: 'reference' | 'image';
    readonly identifier: string;
    readonly text: string;
    readonly position: Position;
  }[] = [];
  readonly #looseEnds: LooseEnd[] = [];
  readonly #footnotes = new Map<string, Position>();
  readonly #footnotesUsed = new Set<string>();
  #inside: CitationUse['inside'];
  #isDanish = true;
  #containers = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get document(): Omit<Document, 'faults'> {
    const referred = this.#references.map(({ type, identifier, text, position }) => {
      return { type, url: this.#definitions.get(identifier) ?? '', text, position };
    });
    const unused = [...this.#footnotes].filter(([identifier]) => !this.#footnotesUsed.has(identifier));
    return {
      headings: this.#headings,
      citations: this.#citations,
      malformed: this.#malformed,
      links: [...this.#links, ...referred],
      looseEnds: [
        ...this.#looseEnds,
        ...unused.map(([text, position]) => ({ type: 'unused-footnote' as const, text: `[^${text}]`, position })),
      ],
      definitions: this.#definitions,
      tags: this.#tags,
      code: this.#code,
      tables: this.#tables,
      blocks: this.#blocks,
      citingTexts: this.#citingTexts,
    };
  }

  /** A paragraph, a table cell, or a box with text of its own; `visitContent` walks what is in it. */
  block(position: Position, visitContent: () => void): void {
    const block = new TextBlock(position);
    const index = this.#blocks.push(block) - 1;
    visitContent();
    // Markup inside a bracket cuts it into several text nodes, and none is a whole citation.
    for (const split of block.text.matchAll(new RegExp(`\\[[^\\[\\]]{0,80}${citationMark}[^\\[\\]]*\\]`, 'g'))) {
      const before = block.text.slice(0, split.index).split(citationMark).length - 1;
      const use = this.#citations.filter((citation) => citation.block === index)[before];
      this.#malformed.push({ fault: 'split', text: split[0].replaceAll(citationMark, '@…'), position: use?.position ?? position });
    }
  }

  heading(depth: number, position: Position, visitContent: () => void): void {
    this.#blocks.push(new TextBlock(position));
    this.#within('heading', visitContent);
    const text = (this.#blocks.at(-1)?.text ?? '').trim();
    this.#headings.push({ depth, text, id: slugify(text), position });
  }

  link(url: string, position: Position, visitContent: () => void): void {
    const before = this.#blocks.at(-1)?.text.length ?? 0;
    this.#within('link', visitContent);
    this.#links.push({ type: 'link', url, text: (this.#blocks.at(-1)?.text ?? '').slice(before), position });
  }

  /** `[text][label]`; its address is told by a definition that may come later. */
  linkReference(identifier: string, position: Position, visitContent: () => void): void {
    const before = this.#blocks.at(-1)?.text.length ?? 0;
    this.#within('link', visitContent);
    this.#references.push({ type: 'reference', identifier, text: (this.#blocks.at(-1)?.text ?? '').slice(before), position });
  }

  /** `![text][label]`: an image like any other. */
  imageReference(identifier: string, text: string, position: Position): void {
    this.#references.push({ type: 'image', identifier, text, position });
  }

  footnoteReference(identifier: string): void {
    this.#footnotesUsed.add(identifier);
  }

  footnoteDefinition(identifier: string, position: Position): void {
    this.#footnotes.set(identifier, position);
  }

  image(url: string, text: string, position: Position): void {
    this.#links.push({ type: 'image', url, text, position });
  }

  definition(url: string, identifier: string, label: string, position: Position): void {
    this.#definitions.set(identifier, url);
    if (label.startsWith('@')) this.#malformed.push({ fault: 'definition', text: `[${label}]:`, position });
    else this.#links.push({ type: 'definition', url, text: label, position });
  }

  tag(tag: Omit<Document['tags'][number], 'isNested' | 'headingDepth'>): void {
    this.#tags.push({ ...tag, isNested: this.#containers > 0, headingDepth: this.#headings.at(-1)?.depth ?? 1 });
  }

  table(position: Position): void {
    this.#tables.push({ heading: this.#currentHeading, position });
  }

  /** What stands in a box, a list, a quote or a footnote. */
  nested(visitContent: () => void): void {
    this.#containers++;
    visitContent();
    this.#containers--;
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
      if (segment.type === 'citation') this.#appendMark();
      else this.#append(written, (offset) => place(segment.start + offset));
    }
    // What the parser has found no definition for stands as text.
    for (const { 0: text, index } of value.matchAll(/\[\^[^\]\s]+\]|\[[^[\]@]+\]\[[^[\]@]*\]/g)) {
      if (escaped.has(index)) continue;
      this.#looseEnds.push({ type: text.startsWith('[^') ? 'footnote' : 'label', text, position: place(index) });
    }
    this.#citations.push(...uses);
    if (uses.length > 0) this.#citingTexts.set(placeKey(position), { text: value, segments, uses });
  }

  /** Adds to the plain text of the block what is a sign or code, and no running text. */
  append(text: string): void {
    this.#blocks.at(-1)?.append(text.replaceAll(citationMark, ''), text.trim() === '');
  }

  /** Words in another language than Danish. */
  foreign(visitContent: () => void): void {
    const outer = this.#isDanish;
    this.#isDanish = false;
    visitContent();
    this.#isDanish = outer;
  }

  get #currentHeading(): number | undefined {
    return this.#headings.length > 0 ? this.#headings.length - 1 : undefined;
  }

  /** The mark that stands for a citation is nobody else's. */
  #append(text: string, place: (offset: number) => Position): void {
    this.#blocks.at(-1)?.append(text.replaceAll(citationMark, ''), this.#isDanish, place);
  }

  #appendMark(): void {
    this.#blocks.at(-1)?.append(citationMark, true);
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
      heading: this.#currentHeading,
      block: this.#blocks.length - 1,
      inside: this.#inside,
    };
  }
}
