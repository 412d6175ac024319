/**
 * Pandoc's citation syntax as authors write it in running text:
 * `[@a; @b, s. 12]`, `[jf. @a]`, `[-@a]`, `@a` and `@a [s. 12]`.
 *
 * Source of the syntax: the Pandoc manual, "Citation syntax". Ids are narrower than
 * Pandoc's (lower case a-z, digits, hyphen), since they become file names and addresses.
 */

/** What a locator counts. The Danish word stands before the number. */
export type LocatorLabel = 'page' | 'chapter' | 'section';

/** One source within a citation. */
export interface Cite {
  readonly id: string;
  /** Offset of the id in the text that was parsed. */
  readonly offset: number;
  readonly prefix?: string;
  readonly locator?: { readonly label: LocatorLabel; readonly value: string };
  readonly suffix?: string;
  /** `-@a`: the year alone, where the sentence has named the author. */
  readonly suppressAuthor: boolean;
}

/** A citation: a bracket with one or more sources, or one source named in the sentence. */
export interface Citation {
  readonly kind: 'parenthetical' | 'narrative';
  readonly cites: readonly Cite[];
}

/** A stretch of the text; `start` and `end` are offsets in it, end not included. */
export type Segment =
  | { readonly type: 'text'; readonly start: number; readonly end: number }
  | { readonly type: 'citation'; readonly start: number; readonly end: number; readonly citation: Citation }
  | { readonly type: 'malformed'; readonly start: number; readonly end: number; readonly fault: CitationFault };

/** Why a bracket or an @ could not be read as a citation. */
export type CitationFault = 'unclosed' | 'no-id' | 'two-ids' | 'empty-cite' | 'no-bracket';

const labels: Record<string, LocatorLabel> = {
  's.': 'page',
  side: 'page',
  'kap.': 'chapter',
  kapitel: 'chapter',
  afsnit: 'section',
};
const locatorPattern = /^\s*,?\s*(?:(s\.|side|kap\.|kapitel|afsnit)\s*)?(\d[\d\s.,–-]*\d|\d)(?!\d|\S*\p{L}|\.\s*\p{L})/u;
/** An @ that begins a citation: not inside a word or an address, and followed by a letter or digit. */
const startsCite = /(?<![\p{L}\p{N}_.@/+-])(-?)@(?=[\p{L}\p{N}])/u;
const startsCiteHere = new RegExp(startsCite, 'uy');
const bareAt = /(?<![\p{L}\p{N}_.@/+-])-?@(?![\p{L}\p{N}])/u;
const idPattern = /[\p{L}\p{N}]+(?:[-_:.][\p{L}\p{N}]+)*/uy;

/**
 * Splits a text into citations and what stands between them.
 *
 * @param text the text as the reader would see it
 * @param isEscaped whether the character at an offset was written with a backslash before it
 */
export function parseCitations(text: string, isEscaped: (offset: number) => boolean = () => false): Segment[] {
  const segments: Segment[] = [];
  let plainFrom = 0;
  const push = (segment: Segment) => {
    if (segment.start > plainFrom) segments.push({ type: 'text', start: plainFrom, end: segment.start });
    segments.push(segment);
    plainFrom = segment.end;
  };
  for (let at = 0; at < text.length;) {
    const found = readBracket(text, at, isEscaped) ?? readNarrative(text, at, isEscaped);
    if (found) push(found);
    at = found ? found.end : at + 1;
  }
  if (plainFrom < text.length) segments.push({ type: 'text', start: plainFrom, end: text.length });
  return segments;
}

/** A bracket that begins at `start`, if it holds an @ that could be a citation. */
function readBracket(text: string, start: number, isEscaped: (offset: number) => boolean): Segment | undefined {
  if (text[start] !== '[' || isEscaped(start)) return undefined;
  const close = text.indexOf(']', start);
  const nextOpen = text.indexOf('[', start + 1);
  const closed = close !== -1 && (nextOpen === -1 || close < nextOpen);
  if (!closed) {
    const beginning = /^\[[^[\]@]*(?<![\p{L}\p{N}_.])@[\p{L}\p{N}-]+/u.exec(text.slice(start));
    const unclosed = beginning !== null && !isEscaped(start + beginning[0].indexOf('@'));
    return unclosed ? { type: 'malformed', start, end: start + beginning[0].length, fault: 'unclosed' } : undefined;
  }
  const inner = text.slice(start + 1, close);
  const at = inner.search(startsCite);
  const bare = inner.search(bareAt);
  if ((at === -1 && bare === -1) || isEscaped(start + 1 + inner.indexOf('@', at === -1 ? bare : at))) return undefined;

  const cites: Cite[] = [];
  let from = start + 1;
  for (const part of inner.split(';')) {
    const cite = readCite(part, from);
    if (typeof cite === 'string') return { type: 'malformed', start, end: close + 1, fault: cite };
    cites.push(cite);
    from += part.length + 1;
  }
  return { type: 'citation', start, end: close + 1, citation: { kind: 'parenthetical', cites } };
}

/** One part between semicolons, beginning at `offset` in the whole text. */
function readCite(part: string, offset: number): Cite | CitationFault {
  if (part.trim() === '') return 'empty-cite';
  const match = startsCite.exec(part);
  if (!match) return 'no-id';
  const idStart = match.index + match[0].length;
  const id = readId(part, idStart);
  const rest = part.slice(idStart + id.length);
  if (startsCite.test(rest)) return 'two-ids';
  const prefix = part.slice(0, match.index).trim();
  return { id, offset: offset + idStart, suppressAuthor: match[1] === '-', ...(prefix && { prefix }), ...readLocator(rest) };
}

/** `@a` in running text, with a bracket `[s. 12]` after it if there is one. */
function readNarrative(text: string, start: number, isEscaped: (offset: number) => boolean): Segment | undefined {
  startsCiteHere.lastIndex = start;
  const match = startsCiteHere.exec(text);
  const idStart = start + (match?.[0].length ?? 0);
  if (!match || isEscaped(start) || isEscaped(idStart - 1)) return undefined;
  const id = readId(text, idStart);
  let end = idStart + id.length;
  if (match[1] === '-') return { type: 'malformed', start, end, fault: 'no-bracket' };
  const bracket = /^\s?\[([^[\]@]+)\]/.exec(text.slice(end));
  const locator = bracket ? readLocator(bracket[1] ?? '') : {};
  if (bracket && locator.locator) end += bracket[0].length;
  const cite = { id, offset: idStart, suppressAuthor: false, ...(locator.locator ? locator : {}) };
  return { type: 'citation', start, end, citation: { kind: 'narrative', cites: [cite] } };
}

function readId(text: string, start: number): string {
  idPattern.lastIndex = start;
  return idPattern.exec(text)?.[0] ?? '';
}

function readLocator(rest: string): Pick<Cite, 'locator' | 'suffix'> {
  const match = locatorPattern.exec(rest);
  const suffix = rest.slice(match?.[0].length ?? 0).trim();
  return {
    ...(match?.[2] && { locator: { label: labels[match[1] ?? 's.'] ?? 'page', value: match[2].trim() } }),
    ...(suffix && { suffix: suffix.replace(/^,\s*/, '') }),
  };
}
