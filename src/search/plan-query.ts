/** From a query to what is to be asked of the index. */
import { phraseKey } from '../domain/phrase-key.ts';
import type { Synonyms } from '../domain/synonyms.ts';
import type { Candidate, QueryPlan, Unit } from './query-plan.ts';
import { asTerm, contentWords, isQuoted, queryWords, quotedPieces, withoutHyphens } from './query-words.ts';
import { stopWords } from '../domain/stop-words.ts';
import { derivedFrom, understandWord, weights } from './understand-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Each candidate is a search; more than so many change nothing. */
const most = { candidates: 8, wordsInPhrase: 4, wordsJoined: 3 };

/** How much other words count where the word itself is a guess. */
const synonymsOfCorrected = 0.35;

/** Shorter wholes come about by chance: «en til». */
const shortestJoined = 6;

export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly synonyms: Synonyms;
}

export function planQuery(query: string, knowledge: Knowledge): QueryPlan {
  const typed = queryWords(query);
  const corrections: { typed: string; used: string }[] = [];
  const unknown: string[] = [];
  const words = partsOf(typed, knowledge.vocabulary).map((group): Unit => {
    const word = group.map(withoutHyphens).join('');
    const { candidates, base, correctedTo } = understandWord(group.length > 1 ? word : (group[0] ?? ''), knowledge.vocabulary);
    if (correctedTo) corrections.push({ typed: group.join(' '), used: correctedTo });
    const others = synonymsOf([word, base], knowledge, correctedTo ? synonymsOfCorrected : 1);
    const all = [
      // What an editor says of a word is better than what its parts may mean.
      ...(others.length > 0 && !isKnown(candidates) ? [] : candidates),
      ...apart(group),
      ...(candidates.length > 0 && !correctedTo ? derivedFrom(base, knowledge.vocabulary) : []),
      ...others,
    ];
    if (all.length === 0) unknown.push(group.join(' '));
    return { typed: group, candidates: bestOf(all) };
  });
  const phrases = phrasesIn(typed, knowledge);
  const isAnswered = (word: string) => phrases.some((phrase) => phrase.typed.includes(word));
  return { words, phrases, corrections, unknown: unknown.filter((word) => !isAnswered(word)) };
}

/**
 * Only what is typed: nothing is corrected and nothing added.
 * @param wholeOnly false also finds longer words that begin so, for who is still typing
 */
export function planLiterally(query: string, wholeOnly = true): QueryPlan {
  const asUnit = (typed: string, term: string): Unit => ({
    typed: [typed],
    candidates: [{ term, reason: 'typed', weight: weights.typed, wholeOnly }],
  });
  const words = isQuoted(query)
    ? quotedPieces(query).map((piece) => asUnit(piece, piece))
    : contentWords(queryWords(query)).map((word) => asUnit(word, withoutHyphens(word)));
  return { words, phrases: [], corrections: [], unknown: [] };
}

/** The words to look for: each by itself, but together where the portal writes them as one, «peer støtte giver». */
function partsOf(typed: readonly string[], vocabulary: Vocabulary): string[][] {
  const content = new Set(contentWords(typed));
  const parts: string[][] = [];
  for (let start = 0; start < typed.length;) {
    const group = [most.wordsJoined, 2]
      .map((length) => typed.slice(start, start + length))
      .find((words) => words.length > 1 && isOneWord(words, vocabulary));
    const word = typed[start] ?? '';
    if (group) parts.push(group);
    else if (content.has(word)) parts.push([word]);
    start += group?.length ?? 1;
  }
  return parts;
}

function isOneWord(words: readonly string[], vocabulary: Vocabulary): boolean {
  const whole = words.map(withoutHyphens).join('');
  return (
    whole.length >= (stopWords.has(words[0] ?? '') ? shortestJoined * 2 : shortestJoined) &&
    words.every((word) => !/\d/.test(word)) &&
    vocabulary.formOf(whole) !== undefined
  );
}

/** Words that are also looked for as they are typed, apart. */
const apart = (group: readonly string[]): Candidate[] =>
  group.length > 1 ? [{ term: asTerm(group.join(' ')), reason: 'parted', weight: weights.parted }] : [];

/** Whether the portal has the word in some form, and not only words that may be its parts. */
const isKnown = (candidates: readonly Candidate[]): boolean => candidates.some(({ reason }) => reason !== 'part' && reason !== 'parted');

/** One candidate for a term, with its greatest weight. */
function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const byTerm = new Map<string, Candidate>();
  for (const candidate of candidates.filter(({ term }) => term !== '')) {
    const known = byTerm.get(candidate.term);
    if (!known || known.weight < candidate.weight) byTerm.set(candidate.term, candidate);
  }
  return [...byTerm.values()].toSorted((a, b) => b.weight - a.weight).slice(0, most.candidates);
}

/** Two to four words in a row, the longer first. */
const groupsOf = (typed: readonly string[]): string[][] =>
  typed.flatMap((_, start) =>
    [4, 3, 2].flatMap((length) =>
      start + length <= typed.length && length <= most.wordsInPhrase ? [typed.slice(start, start + length)] : [],
    ),
  );

/** Groups of words that mean something together: «hvor længe», «psykisk sygdom». */
const phrasesIn = (typed: readonly string[], knowledge: Knowledge): Unit[] =>
  groupsOf(typed).flatMap((group) => {
    const candidates = bestOf([...withoutStopWords(group, knowledge.vocabulary), ...synonymsOf([group.join(' ')], knowledge, 1)]);
    return candidates.length === 0 ? [] : [{ typed: group, candidates }];
  });

/** «en til en» has no word left when the small words are gone, but the portal has «én-til-én». */
function withoutStopWords(group: readonly string[], vocabulary: Vocabulary): Candidate[] {
  const whole = group.map(withoutHyphens).join('');
  const isSmall = group.length >= 3 && group.every((word) => stopWords.has(word));
  return isSmall && whole.length >= shortestJoined && vocabulary.hasBeginning(whole)
    ? [{ term: whole, reason: 'joined', weight: weights.joined }]
    : [];
}

/** Other words that the portal has, for any of the phrases. */
function synonymsOf(phrases: readonly string[], { vocabulary, synonyms }: Knowledge, factor: number): Candidate[] {
  const isOnPortal = (phrase: string) =>
    queryWords(phrase).every(
      (word) => word.length < 3 || vocabulary.formOf(withoutHyphens(word)) !== undefined || vocabulary.hasBeginning(withoutHyphens(word)),
    );
  return [...new Set(phrases.map(phraseKey))]
    .flatMap((key) => synonyms.get(key) ?? [])
    .filter(({ phrase }) => isOnPortal(phrase))
    .map(({ phrase, relation }) => ({
      term: asTerm(phrase),
      reason: relation,
      weight: weights[relation] * factor,
      written: phrase,
    }));
}
