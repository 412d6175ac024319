/** What the search has done with the reader's words, and what it could not do, in words and with the way back. */
import { searchStrings } from '../strings.da.ts';
import { searchAddress } from './address.ts';
import type { Answer } from './answer.ts';

export interface NotePart {
  readonly text: string;
  readonly strong?: boolean;
  /** Asks something else. */
  readonly href?: string;
}

/** A sentence or two. */
export interface Note {
  readonly kind: 'done' | 'fault';
  readonly parts: readonly NotePart[];
}

/** What was searched for: the query with the words put right. */
export function shownQuery({ request, corrections }: Pick<Answer, 'request' | 'corrections'>): string {
  const { query } = request;
  let corrected = query;
  for (const { typed, used } of corrections) {
    const at = placeOf(typed, corrected);
    if (at >= 0) corrected = corrected.slice(0, at) + used + corrected.slice(at + typed.length);
  }
  return corrected === query && corrections.length > 0 ? corrections.map(({ used }) => used).join(' ') : corrected;
}

/** Where the words stand whole in the text, -1 where they do not. */
function placeOf(words: string, text: string): number {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  const small = text.toLowerCase();
  let at = small.indexOf(words.toLowerCase());
  while (at >= 0 && (isLetter(text[at - 1]) || isLetter(text[at + words.length]))) at = small.indexOf(words.toLowerCase(), at + 1);
  return at;
}

export function answerNotes(answer: Answer): Note[] {
  const { request, corrections, alsoSearched, unknown, faults } = answer;
  const text = searchStrings.notes;
  const ask = (literal: boolean) => searchAddress({ ...request, literal });
  const asTyped: NotePart = { text: request.query, strong: true, href: ask(true) };
  const notes: Note[] = faults.map((fault) => ({ kind: 'fault', parts: [{ text: text.faults[fault] }] }));
  const done = (...parts: readonly NotePart[]) => notes.push({ kind: 'done', parts });

  if (request.literal) done({ text: `${text.literal} ` }, { text: text.notLiteral, href: ask(false) });
  if (corrections.length > 0) {
    done({ text: text.corrected }, { text: shownQuery(answer), strong: true }, { text: `. ${text.insteadOf}` }, asTyped);
  }
  if (alsoSearched.length > 0) {
    // Where a word was put right, the way back to what was typed stands there already.
    const wayBack = corrections.length > 0 ? [] : [{ text: ` ${text.only}` }, asTyped];
    done({ text: text.also(alsoSearched) }, ...wayBack);
  }
  if (unknown.length > 0) done({ text: text.unknown(unknown) });
  return notes;
}
