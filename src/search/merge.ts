/** From what the index answers to each word, to one list of pages. */
import { ranking } from './ranking.ts';
import { type AnsweredUnit, type FoundTerm, type ScoredUnit, scoreUnit, withPhrases } from './score-units.ts';

/** A page in the merged list. */
export interface MergedPage {
  readonly id: string;
  readonly score: number;
  /** What was found there, by term: the terms of most weight first. */
  readonly found: readonly FoundTerm[];
  /** Whether each word of the query is the name of one who made it, or the year. */
  readonly isByThem: boolean;
}

/** What is known of pages, whatever is asked. */
export interface Pages {
  /** How many the index has. */
  readonly count: number;
  /** Those that are about a source. */
  readonly sources: ReadonlySet<string>;
}

/** Pages that explain the words of this query. */
export interface Explained {
  /** All of it. */
  readonly whole: ReadonlySet<string>;
  /** A part of it. */
  readonly part: ReadonlySet<string>;
}

/**
 * @param phrases several words together: better than its words where a page has it, and alone where they were all left out
 * @returns best first
 */
export function mergeAnswers(
  words: readonly AnsweredUnit[],
  phrases: readonly AnsweredUnit[],
  pages: Pages,
  explained: Explained,
): MergedPage[] {
  const isFound = (unit: ScoredUnit) => unit.pages.size > 0;
  const scored = (units: readonly AnsweredUnit[]) => units.map((unit) => scoreUnit(unit, pages.count));
  const units = withPhrases(scored(words), scored(phrases).filter(isFound)).filter(isFound);
  const ids = new Set(units.flatMap((unit) => [...unit.pages.keys()]));
  const merged = [...ids].map((id) => scorePage(id, units, pages, explained)).toSorted(bestFirst);
  if (units.length < 2) return merged;
  const looked = merged.slice(0, ranking.lookedAt).map((page) => ({ ...page, score: page.score * nearnessOf(page.id, units) }));
  return [...looked.toSorted(bestFirst), ...merged.slice(ranking.lookedAt)];
}

/** Pages of one score keep one order. */
const bestFirst = (a: MergedPage, b: MergedPage): number => b.score - a.score || (a.id < b.id ? -1 : 1);

function scorePage(id: string, units: readonly ScoredUnit[], pages: Pages, explained: Explained): MergedPage {
  const sum = units.reduce((total, unit) => total + unit.rarity * (unit.pages.get(id)?.score ?? 0), 0);
  const covered = shareOf(units, (unit) => unit.pages.has(id));
  return {
    id,
    score: sum * covered ** ranking.coverage * standingOf(id, units, pages, explained),
    isByThem: units.every((unit) => unit.pages.get(id)?.fields.has('ophav')),
    found: units.flatMap((unit) => unit.pages.get(id)?.found ?? []).toSorted((a, b) => b.weight - a.weight),
  };
}

/** What a page is worth for what it is. */
function standingOf(id: string, units: readonly ScoredUnit[], { sources }: Pages, { whole, part }: Explained): number {
  if (sources.has(id)) {
    const isNamed = (field: string) => shareOf(units, ({ pages }) => pages.get(id)?.fields.has(field) === true);
    // A few words of a title are a subject; more of them are the title.
    const asked = Math.max(isNamed('ophav'), units.length >= ranking.wordsOfTitle ? isNamed('title') : 0);
    return ranking.source + (ranking.askedSource - ranking.source) * asked;
  }
  return whole.has(id) ? ranking.explains : part.has(id) ? ranking.explainsPart : 1;
}

/** Of the words, by rarity, 0–1. */
function shareOf(units: readonly ScoredUnit[], has: (unit: ScoredUnit) => boolean): number {
  const sum = (list: readonly ScoredUnit[]) => list.reduce((total, { rarity }) => total + rarity, 0);
  return sum(units.filter(has)) / (sum(units) || 1);
}

/** Each two words of the query in a row that stand beside each other on the page. */
function nearnessOf(id: string, units: readonly ScoredUnit[]): number {
  const placesOf = (unit: ScoredUnit | undefined) => (unit?.pages.get(id)?.found ?? []).flatMap(({ words }) => words);
  const pairs = units.slice(1).filter((unit, index) => areNear(placesOf(units[index]), placesOf(unit)));
  return 1 + (ranking.proximity * pairs.length) / (units.length - 1);
}

function areNear(a: readonly number[], b: readonly number[]): boolean {
  const around = new Set(b.flatMap((place) => Array.from({ length: 2 * ranking.near + 1 }, (_, step) => place - ranking.near + step)));
  return a.some((place) => around.has(place));
}
