/**
 * Text with a little shape: italics, language, a link, the source that it names. citeproc writes
 * it with private-use characters around; HTML is never made from citeproc's own strings.
 */

/** A stretch of text that looks the same all through. */
export interface Inline {
  readonly text: string;
  readonly italic?: boolean;
  /** BCP 47, where it is not Danish. */
  readonly lang?: string;
  /** http or https. */
  readonly href?: string;
}

/** A stretch of a citation; `source` is the id of the source that it names. */
export interface TextPart {
  readonly text: string;
  readonly source?: string;
  /** BCP 47, where the source is called by a title that is not Danish. */
  readonly lang?: string;
}

/** The parts without their shape. */
export const plainText = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('');

/** A source in a citation, with the signs on either side of it: `(`, `; ` or `)`. */
export interface SourceGroup {
  readonly before: string;
  readonly text: string;
  readonly source: string;
  readonly lang: string | undefined;
  readonly after: string;
}

/** Gives each source the text up to the next one; the first also has what stands before it. */
export function groupBySource(parts: readonly TextPart[]): SourceGroup[] {
  const groups: SourceGroup[] = [];
  let before = '';
  for (const { text, source, lang } of parts) {
    const last = groups.at(-1);
    if (source) {
      groups.push({ before, text, source, lang, after: '' });
      before = '';
    } else if (last) groups[groups.length - 1] = { ...last, after: last.after + text };
    else before += text;
  }
  return groups;
}

const [italicOn, italicOff, languageOn, languageOff, sourceOn, sourceOff, value] = [...'\uE000\uE001\uE002\uE003\uE004\uE005\uE006'] as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Wraps a string in marks that `readMarks` takes out again. */
export const mark = {
  italic: (text: string) => italicOn + text + italicOff,
  language: (code: string, text: string) => languageOn + code + value + text + languageOff,
  source: (id: string, text: string) => sourceOn + id + value + text + sourceOff,
};

const address = /https?:\/\/[^\s<>"]*[^\s<>".,;]/g;

/** Marked text as a flat list; web addresses become links. */
export function readMarks(marked: string): (Inline & TextPart)[] {
  const parts: (Inline & TextPart)[] = [];
  let italic = false;
  let lang: string | undefined;
  let source: string | undefined;
  const add = (text: string) => {
    const words = /[\p{L}\p{N}]/u.test(text);
    if (text) parts.push({ text, ...(italic && { italic }), ...(lang && words && { lang }), ...(source && { source }) });
  };
  for (const [token] of marked.matchAll(/[\uE002\uE004][^\uE006]*\uE006|[\uE000\uE001\uE003\uE005]|[^\uE000-\uE006]+/g)) {
    if (token === italicOn) italic = true;
    else if (token === italicOff) italic = false;
    else if (token === languageOff) lang = undefined;
    else if (token === sourceOff) source = undefined;
    else if (token.startsWith(languageOn)) lang = token.slice(1, -1);
    else if (token.startsWith(sourceOn)) source = token.slice(1, -1);
    else add(token);
  }
  return parts.flatMap(linkAddresses);
}

function linkAddresses<Part extends Inline>(part: Part): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: href, index } of part.text.matchAll(address)) {
    if (index > from) parts.push({ ...part, text: part.text.slice(from, index) });
    parts.push({ ...part, text: href, href });
    from = index + href.length;
  }
  if (from < part.text.length) parts.push({ ...part, text: part.text.slice(from) });
  return parts;
}
