/** Which page of the glossary explains what is asked for. */
import type { Lexicon } from '../domain/lexicon.ts';
import { phraseKey } from '../domain/phrase-key.ts';
import { parseEverydayWords, withoutPlaces } from '../domain/thesaurus.ts';
import type { Explained } from './merge.ts';
import type { QueryPlan } from './query-plan.ts';
import { contentWords, queryWords } from './query-words.ts';

/** @returns what finds the pages for a query */
export function termsOf({ groups, terms }: Pick<Lexicon, 'groups' | 'terms'>): (query: string, plan: QueryPlan) => Explained {
  const byKey = new Map<string, string>();
  const lines = parseEverydayWords(groups).map(withoutPlaces).slice(0, terms.length);
  // A term's own word before another's variant.
  for (const place of [0, 1]) {
    for (const [index, { same }] of lines.entries()) {
      for (const phrase of place === 0 ? same.slice(0, 1) : same.slice(1))
        if (!byKey.has(phraseKey(phrase))) byKey.set(phraseKey(phrase), terms[index] ?? '');
    }
  }
  return (query, { words, phrases, corrections }) => {
    const used = new Map(corrections.map(({ typed, used }) => [typed, used]));
    const meant = words.map(({ typed }) => used.get(typed.join(' ')) ?? typed.join(' '));
    const keysOfWords = (list: readonly string[]) => [phraseKey(list.join(' ')), phraseKey(list.join(''))];
    const found = (keys: readonly string[]) => new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const whole = [...keysOfWords(meant), ...keysOfWords(queryWords(query)), ...keysOfWords(contentWords(queryWords(query)))];
    return {
      whole: found(whole),
      part: found([...words, ...phrases].flatMap(({ typed }) => keysOfWords(typed)).concat(meant.map(phraseKey))),
    };
  };
}
