/** What one word of a query may be looked for as. */
import { plainWord, stemOf } from '../domain/danish-stem.ts';
import { nearestWords } from './correct.ts';
import { inflections } from './inflections.ts';
import type { Candidate, Reason } from './query-plan.ts';
import { asTerm, withoutHyphens } from './query-words.ts';
import { knownParts, splitQueryWord } from './split-word.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** How much of an answer a term is, by the way it was come to. */
export const weights: Readonly<Record<Reason, number>> = {
  typed: 1,
  folded: 0.95,
  inflected: 0.9,
  misspelt: 0.8,
  joined: 1,
  parted: 0.7,
  part: 0.15,
  derived: 0.25,
  same: 0.6,
  related: 0.2,
};

/** Typed without accents, a word that the site has stands for itself with less weight than the one with them. */
const doubtful = 0.5;

/** So many steps commoner must the Danish word be, where the site has what is typed too: «stotte» stands in a name. */
const farCommoner = 4;

/** So seldom is a word on the site that its parts are looked for too. */
const rare = 3;

export interface Understanding {
  readonly candidates: readonly Candidate[];
  /** The site's word, to look up other words by. */
  readonly base: string;
  /** Set when the word was taken for another. */
  readonly correctedTo?: string;
}

const candidate = (term: string, reason: Reason, factor = 1): Candidate => ({ term, reason, weight: weights[reason] * factor });

/** @param word in small letters @returns no candidates when the portal has nothing like it */
export function understandWord(word: string, vocabulary: Vocabulary): Understanding {
  const flat = withoutHyphens(word);
  if (/\d/.test(flat)) return { candidates: [candidate(flat, 'typed')], base: flat };
  const own = vocabulary.formOf(flat);
  const begins = own !== undefined || vocabulary.hasBeginning(flat);
  const unfolded = vocabulary.unfolded(flat) ?? (own?.word === flat ? undefined : vocabulary.unfoldedForm(flat));
  if (unfolded && unfolded.commonness >= (own?.commonness ?? 0) + (own?.word === flat ? farCommoner : 0)) {
    const asTyped = begins ? [candidate(flat, 'typed', doubtful)] : [];
    return { candidates: [candidate(unfolded.word, 'folded'), ...asTyped], base: unfolded.word, correctedTo: unfolded.word };
  }
  if (begins) return { candidates: [candidate(flat, 'typed'), ...hyphenParts(word), ...partsOfRare(flat, own, vocabulary)], base: flat };
  return understandUnknown(word, flat, vocabulary);
}

/** Neither the word nor a beginning like it is on the portal. */
function understandUnknown(word: string, flat: string, vocabulary: Vocabulary): Understanding {
  const written = hyphenParts(word);
  if (written.length > 0) return { candidates: written, base: flat };
  const shorter = shortened(flat, vocabulary);
  const split = splitQueryWord(flat, vocabulary);
  const [nearest] = nearestWords(flat, vocabulary, 1);
  // An ending of one letter is no mistake; a longer one may be, where another word is nearer.
  if (shorter && !(nearest && shorter.cut >= 2 && nearest.distance <= 1 && nearest.known.stem !== shorter.known.stem))
    return {
      candidates: [candidate(shorter.known.word, 'inflected'), ...partsOfRare(flat, shorter.known, vocabulary)],
      base: shorter.known.word,
    };
  if (nearest && (!split || nearest.distance < 1))
    return { candidates: [candidate(nearest.known.word, 'misspelt')], base: nearest.known.word, correctedTo: nearest.known.word };
  if (split) return { candidates: [candidate(split.join(' '), 'parted'), ...parts(split)], base: flat };
  return { candidates: parts(knownParts(flat, vocabulary)), base: flat };
}

/** The last part of a compound says what it is, the first what kind. */
const parts = (known: readonly string[]): Candidate[] =>
  known.map((part, index) => candidate(part, 'part', index === known.length - 1 ? 1 : 0.8));

/** «kursus» by «kurs»: the stemmer leaves more than the site's stem. */
function shortened(flat: string, vocabulary: Vocabulary): { known: KnownWord; cut: number } | undefined {
  const plain = plainWord(flat);
  const stem = stemOf(flat);
  for (const cut of [1, 2, 3]) {
    const known = vocabulary.byStem(stem.slice(0, -cut));
    if (known && known.stem.length >= 4 && inflections.has(plain.slice(known.stem.length))) return { known, cut };
  }
  return undefined;
}

/** «lær-at-tackle» where the portal writes the words apart. */
const hyphenParts = (word: string): Candidate[] => {
  const term = word.includes('-') ? asTerm(word.replaceAll('-', ' ')) : '';
  return term === '' ? [] : [candidate(term, 'parted')];
};

/** A long word that the site hardly uses may well be written apart elsewhere. */
function partsOfRare(flat: string, own: KnownWord | undefined, vocabulary: Vocabulary): Candidate[] {
  const split = flat.length >= 9 && (own?.commonness ?? 1) <= rare ? splitQueryWord(flat, vocabulary) : undefined;
  return split ? [candidate(split.join(' '), 'parted', 0.8)] : [];
}

const derivations = ['ering', 'ninger', 'ning', 'ing', 'else', 'hed', 'ation', 'isk', 'lig', 'ende', 'et', 'er', 'e'];

/** The site's word of the same root, if it has one: «rekruttere» for «rekruttering». */
export function derivedFrom(word: string, vocabulary: Vocabulary): Candidate[] {
  const plain = plainWord(word);
  for (const ending of derivations) {
    if (!plain.endsWith(ending) || plain.length - ending.length < 3) continue;
    const root = plain.slice(0, -ending.length).replace(/(.)\1$/, '$1');
    const known = vocabulary.byStem(root);
    if (known && root.length >= 3 && root !== stemOf(word)) return [candidate(known.word, 'derived')];
  }
  return plain.length >= 7 ? vocabulary.sameRoot(word, 2).map(({ word: other }) => candidate(other, 'derived')) : [];
}
