/** A compound that the portal does not have, as words that it has. */
import { neverEnds } from '../domain/compound-parts.ts';
import { stopWords } from '../domain/stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const shortest = { word: 7, part: 3, alone: 5 };

/** A word of three letters must be one that the site uses, not a chance. */
const commonEnough = 3;

/** The part as the site writes it, with or without the linking s and with its Danish letters; undefined when it has no such word. */
function wordFor(part: string, vocabulary: Vocabulary): string | undefined {
  const isWord = (form: string): boolean => {
    const known = vocabulary.formOf(form);
    return known !== undefined && !stopWords.has(form) && !neverEnds.has(form) && (form.length > 3 || known.commonness >= commonEnough);
  };
  const forms = part.endsWith('s') ? [part.slice(0, -1), part] : [part];
  return (
    forms.find((form) => form.length >= shortest.part && isWord(form)) ??
    forms.flatMap((form) => (form.length >= shortest.alone ? (vocabulary.unfolded(form)?.word ?? []) : []))[0]
  );
}

/** «peerkonsulent» → `peer`, `konsulent`; the last part as short as can be. */
export function splitQueryWord(word: string, vocabulary: Vocabulary): readonly [first: string, last: string] | undefined {
  if (word.length < shortest.word) return undefined;
  for (let at = word.length - shortest.part; at >= shortest.part; at--) {
    const last = wordFor(word.slice(at), vocabulary);
    const first = last === undefined ? undefined : wordFor(word.slice(0, at), vocabulary);
    if (last !== undefined && first !== undefined) return [first, last];
  }
  return undefined;
}

/** The longest words of the site that it begins and ends with, where the rest is no word: «ledelsesopbakning» → `ledelse`. */
export function knownParts(word: string, vocabulary: Vocabulary): string[] {
  const lengths = Array.from(
    { length: Math.max(0, word.length - shortest.part - shortest.alone + 1) },
    (_, step) => word.length - shortest.part - step,
  );
  const first = lengths.map((length) => wordFor(word.slice(0, length), vocabulary)).find((part) => part !== undefined);
  const last = lengths.map((length) => wordFor(word.slice(-length), vocabulary)).find((part) => part !== undefined);
  return [first, last].filter((part) => part !== undefined);
}
