/**
 * Splits Danish compounds: «erfaringskompetence» is «erfarings» and «kompetence». The dictionary says which
 * forms may begin and end a compound; the site's own words help where it knows none of them, as «peer».
 * Of all ways to read a word the cheapest wins: few parts, long ones, and parts that the site uses.
 */
import { neverBegins, neverEnds, prefixes, shortBeginnings, shortEndings, wordEndings } from './compound-parts.ts';
import type { DictionaryForms } from './dictionary-forms.ts';
import type { SiteWords } from './site-words.ts';

/** @returns the parts of a word in small letters, in order, which together are the word; undefined when it is no compound */
export type SplitCompound = (word: string) => readonly string[] | undefined;

interface Reading {
  readonly parts: readonly string[];
  readonly cost: number;
}

const shortest = { word: 6, part: 3, free: 5, resplit: 9 };
const mostParts = 4;
const cost = { part: 10, short: 3, unused: 2, length: 4 };

export function createSplitter(dictionary: DictionaryForms, site: SiteWords): SplitCompound {
  const own = ownParts(dictionary, site);
  const isUsed = (part: string) => site.counts.has(part) || site.counts.has(part.replace(/s$/, '')) || site.hyphenated.has(part);
  const lemmaOfEnding = (part: string) => dictionary.endings.get(part) ?? own.endings.get(part);

  const mayBegin = (part: string): boolean => {
    if (prefixes.has(part)) return true;
    if (neverBegins.has(part) || !(dictionary.beginnings.has(part) || own.beginnings.has(part))) return false;
    return part.length >= 4 || shortBeginnings.has(part);
  };
  const mayEnd = (part: string): boolean => {
    if (neverEnds.has(part) || lemmaOfEnding(part) === undefined) return false;
    return part.length >= shortest.free || shortEndings.has(part) || (part.length === 4 && isUsed(part));
  };
  const costOf = (part: string) =>
    cost.part + (part.length <= 4 ? cost.short : 0) + (isUsed(part) ? 0 : cost.unused) + cost.length / part.length;

  /** A word of the dictionary is only parted where its own base form can be: «borgerens» is no «borge» and «rens». */
  const agreesWithDictionary = (word: string, before: string, ending: string): boolean => {
    const lemmas = dictionary.lemmas.get(word);
    if (!lemmas) return true;
    const endLemma = lemmaOfEnding(ending) ?? '';
    const wholes = [endLemma, ...(dictionary.endings.has(ending) ? (dictionary.lemmas.get(ending) ?? []) : [])].map(
      (lemma) => before + lemma,
    );
    return lemmas.some((lemma) => wholes.includes(lemma)) || (lemmas.includes(word) && dictionary.endings.has(ending));
  };

  function best(word: string): readonly string[] | undefined {
    let found: Reading = { parts: [], cost: Number.POSITIVE_INFINITY };
    const read = (start: number, parts: readonly string[], spent: number): void => {
      if (spent >= found.cost || parts.length === mostParts) return;
      const rest = word.slice(start);
      if (parts.length > 0 && mayEnd(rest) && isSound(parts, rest) && agreesWithDictionary(word, word.slice(0, start), rest)) {
        const total = spent + costOf(rest);
        if (total < found.cost) found = { parts: [...parts, rest], cost: total };
      }
      for (let end = start + shortest.part; end <= word.length - shortest.part; end++) {
        const part = word.slice(start, end);
        if (mayBegin(part) && !(parts.length > 0 && prefixes.has(part))) read(end, [...parts, part], spent + costOf(part));
      }
    };
    read(0, [], 0);
    return found.parts.length > 0 ? found.parts : undefined;
  }

  /** Two parts of few letters that the site does not use are chance: «kont» and «akter». */
  const isSound = (parts: readonly string[], ending: string): boolean => {
    if (ending.length >= 6) return true;
    const [first = ''] = parts;
    return !prefixes.has(first) && parts.every((part) => part.length !== 4 || isUsed(part));
  };

  /** A part that the dictionary does not have may be a compound itself: «peerstøtte» in «peerstøttebesøg». */
  const splitFurther = (part: string, isLast: boolean): readonly string[] => {
    const bare = part.replace(/s$/, '');
    const isWord = dictionary.lemmas.has(part) || (!isLast && dictionary.lemmas.has(bare));
    if (part.length < shortest.resplit || isWord) return [part];
    const parts = best(part);
    if (parts || isLast || bare === part) return parts ?? [part];
    const bareParts = best(bare);
    return bareParts ? [...bareParts.slice(0, -1), `${bareParts.at(-1)}s`] : [part];
  };

  const known = new Map<string, readonly string[] | undefined>();
  return (word) => {
    if (word.length < shortest.word || !/^[a-zæøåé]+$/.test(word)) return undefined;
    if (!known.has(word)) {
      const parts = best(word);
      known.set(
        word,
        parts?.flatMap((part, index) => splitFurther(part, index === parts.length - 1)),
      );
    }
    return known.get(word);
  };
}

/** Words that the site uses and the dictionary lacks, and those that it writes before a hyphen, begin and end compounds too. */
function ownParts({ lemmas }: DictionaryForms, { counts, hyphenated }: SiteWords) {
  const beginnings = new Set<string>();
  const endings = new Map<string, string>();
  const addEndings = (word: string) => {
    for (const ending of wordEndings) if (!endings.has(word + ending)) endings.set(word + ending, word);
  };
  for (const [word, count] of counts) {
    if (word.length < 4 || count < 2 || lemmas.has(word)) continue;
    beginnings.add(word);
    addEndings(word);
  }
  for (const word of hyphenated) {
    if (word.length < 4) continue;
    beginnings.add(word);
    if (!word.endsWith('s')) beginnings.add(`${word}s`);
    if (!lemmas.has(word)) addEndings(word);
  }
  return { beginnings, endings };
}
