/** From what was sent to what the search looks words up in. */
import type { Lexicon } from '../domain/lexicon.ts';
import { phraseKey } from '../domain/phrase-key.ts';
import { makeSynonyms } from '../domain/synonyms.ts';
import { parseEverydayWords, withoutPlaces } from '../domain/thesaurus.ts';
import { explainTerms } from './explained.ts';
import type { OpenIndex } from './index-search.ts';
import { Vocabulary } from './vocabulary.ts';

/** A file that was cut off is no JSON; one from another version may lack a part. */
export function isLexicon(value: unknown): value is Lexicon {
  const { index, pages, words, groups, terms } = (value ?? {}) as Partial<Record<keyof Lexicon, unknown>>;
  const isText = [index, words, groups].every((part) => typeof part === 'string');
  return isText && typeof pages === 'number' && Array.isArray(terms) && terms.every((term) => typeof term === 'string');
}

export function readLexicon({ words, groups, terms }: Lexicon): NonNullable<OpenIndex['lexicon']> {
  const lines = parseEverydayWords(groups).map(withoutPlaces);
  return {
    knowledge: { vocabulary: new Vocabulary(words), synonyms: makeSynonyms(lines, phraseKey) },
    explain: explainTerms(lines.slice(0, terms.length), terms),
  };
}
