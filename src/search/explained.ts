/** Which page of the glossary explains what is asked for. */
import { phraseKey } from '../domain/phrase-key.ts';
import type { PhraseGroup } from '../domain/thesaurus.ts';
import type { Explained } from './merge.ts';
import type { QueryPlan } from './query-plan.ts';
import { contentWords, queryWords } from './query-words.ts';

/** @returns the ids of the pages that explain the words of a query */
export type Explain = (query: string, plan: QueryPlan) => Explained;

/** @param terms what each term is called @param pages the page that explains each */
export function explainTerms(terms: readonly PhraseGroup[], pages: readonly string[]): Explain {
  const byKey = new Map<string, string>();
  const add = (phrases: readonly string[], page: string | undefined) => {
    for (const phrase of phrases) if (page !== undefined && !byKey.has(phraseKey(phrase))) byKey.set(phraseKey(phrase), page);
  };
  // A term's own word before another's variant.
  for (const [index, { same }] of terms.entries()) add(same.slice(0, 1), pages[index]);
  for (const [index, { same }] of terms.entries()) add(same.slice(1), pages[index]);

  const explaining = (groups: readonly (readonly string[])[]) =>
    new Set(groups.flatMap((words) => [words.join(' '), words.join('')]).flatMap((phrase) => byKey.get(phraseKey(phrase)) ?? []));

  return (query, { words, phrases, corrections }) => {
    const used = new Map(corrections.map(({ typed, used }) => [typed, used]));
    const meant = words.map(({ typed }) => used.get(typed.join(' ')) ?? typed.join(' '));
    const typed = queryWords(query);
    return {
      whole: explaining([meant, typed, contentWords(typed)]),
      part: explaining([...words.map(({ typed }) => typed), ...phrases.map(({ typed }) => typed), ...meant.map((word) => [word])]),
    };
  };
}
