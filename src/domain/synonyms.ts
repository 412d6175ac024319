/** From groups of phrases to what a search for one of them also looks for. */
import type { PhraseGroup } from './thesaurus.ts';

/** What a term of the glossary says of words; the fields are those of its file. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly variants: readonly string[];
  readonly inflections: readonly string[];
  /** Ids of other terms. */
  readonly seeAlso: readonly string[];
}

export interface Synonym {
  /** As an editor wrote it. */
  readonly phrase: string;
  readonly relation: 'same' | 'related';
}

/** From the key of a phrase to what else to look for: first words for the same, then related ones, earlier groups' before later ones'. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** What a phrase is looked up by; phrases of one key count as one. */
type KeyOf = (phrase: string) => string;

const spelling = (phrase: string): string => phrase.toLowerCase().replaceAll('-', '');

/** A group for each term, in order: the term, its variants, and those of its forms that none of these leads to. */
export function glossaryGroups(terms: readonly GlossaryTerm[], keyOf: KeyOf): PhraseGroup[] {
  const termOf = new Map(terms.map(({ id, term }) => [id, term]));
  return terms.map(({ term, variants, inflections, seeAlso }) => {
    const byKey = new Map<string, string>();
    for (const phrase of [term, ...variants, ...inflections]) if (!byKey.has(keyOf(phrase))) byKey.set(keyOf(phrase), phrase);
    return { same: [...byKey.values()], related: seeAlso.flatMap((id) => termOf.get(id) ?? []) };
  });
}

/**
 * Nothing follows from two groups together: a phrase in both has the phrases of both, and those do not have each other.
 * The first of the phrases with one key is the one that is kept.
 */
export function makeSynonyms(groups: readonly PhraseGroup[], keyOf: KeyOf): Synonyms {
  const heads = new Map(groups.flatMap(({ same: [head] }) => (head === undefined ? [] : [[keyOf(head), head]])));
  /** «peerstøtter», a person, has the key of «peerstøtte», which has a group of its own. */
  const isAnothers = (phrase: string, group: PhraseGroup) => {
    const head = heads.get(keyOf(phrase));
    return head !== undefined && head !== group.same[0] && spelling(head) !== spelling(phrase);
  };
  /** By the key of what is asked, then by the key of what is found. */
  const found = new Map<string, Map<string, Synonym>>();
  for (const relation of ['same', 'related'] as const) {
    for (const group of groups) {
      for (const key of new Set(group.same.filter((phrase) => !isAnothers(phrase, group)).map(keyOf))) {
        const own = found.get(key) ?? new Map<string, Synonym>();
        for (const phrase of group[relation]) {
          const other = keyOf(phrase);
          if (other !== key && !own.has(other)) own.set(other, { phrase, relation });
        }
        if (own.size > 0) found.set(key, own);
      }
    }
  }
  return new Map([...found].map(([key, own]) => [key, [...own.values()]]));
}
