/** How well each page answers one word of a query. */
import type { Candidate, Unit } from './query-plan.ts';
import { ranking } from './ranking.ts';

/** A page as the index found it for one term. */
export interface Hit {
  readonly id: string;
  /** Greater is better; pages found for one term can be compared. */
  readonly score: number;
  /** Where the words stand, counted in words from the beginning of the page. */
  readonly words: readonly number[];
  /** Of what is said of the page: `title` … */
  readonly fields: readonly string[];
  /** Whether the page has the word itself, and not only longer ones that begin with it. */
  readonly isWhole: boolean;
}

export interface AnsweredTerm extends Candidate {
  readonly hits: readonly Hit[];
}

export interface AnsweredUnit extends Pick<Unit, 'typed'> {
  readonly answers: readonly AnsweredTerm[];
}

/** What was found on a page for one term. */
export interface FoundTerm {
  readonly term: string;
  readonly weight: number;
  readonly words: readonly number[];
}

/** One of the words of a query on one page. */
export interface UnitScore {
  score: number;
  readonly fields: Set<string>;
  readonly found: FoundTerm[];
}

export interface ScoredUnit {
  readonly typed: readonly string[];
  /** How much it says of a page that it has the word. */
  readonly rarity: number;
  readonly pages: Map<string, UnitScore>;
}

const rarityOf = (found: number, pages: number): number => Math.log(1 + (pages - found + 0.5) / (found + 0.5));

/** @param pages how many the index has */
export function scoreUnit({ typed, answers }: AnsweredUnit, pages: number): ScoredUnit {
  const scores = new Map<string, UnitScore>();
  for (const { term, weight, hits } of answers) {
    const half = rarityOf(hits.length, pages) * ranking.saturation * (term.includes(' ') ? ranking.severalWords : 1);
    for (const hit of hits) addScore(scores, hit.id, weight * qualityOf(hit, half), hit.fields, [{ term, weight, words: hit.words }]);
  }
  const [best] = answers.filter(({ hits }) => hits.length > 0).toSorted((a, b) => b.weight - a.weight);
  return { typed, rarity: rarityOf(best?.hits.length ?? 0, pages), pages: scores };
}

/** 0–1, and more where the word is named. */
function qualityOf({ score, fields, isWhole }: Hit, half: number): number {
  const named = Object.entries(ranking.fields).reduce((sum, [field, adds]) => sum + (fields.includes(field) ? adds : 0), 0);
  const share = score / (score + half) + named;
  return (isWhole ? 1 : ranking.beginning) * (ranking.presence + (1 - ranking.presence) * share);
}

/** The better of two terms counts, and the other adds a little. */
function addScore(scores: Map<string, UnitScore>, id: string, score: number, fields: Iterable<string>, found: readonly FoundTerm[]): void {
  const entry = scores.get(id);
  if (!entry) {
    scores.set(id, { score, fields: new Set(fields), found: [...found] });
    return;
  }
  for (const field of fields) entry.fields.add(field);
  entry.found.push(...found);
  entry.score = Math.max(entry.score, score) + ranking.second * Math.min(entry.score, score);
}

/** A phrase is one more answer to each of its words, and stands alone where small words of it were left out. */
export function withPhrases(words: readonly ScoredUnit[], phrases: readonly ScoredUnit[]): ScoredUnit[] {
  const alone: ScoredUnit[] = [];
  for (const phrase of phrases) {
    const covered = words.filter(({ typed }) => phrase.typed.includes(typed[0] ?? ''));
    if (covered.length < phrase.typed.length) alone.push(phrase);
    for (const { pages } of covered) for (const [id, { score, fields, found }] of phrase.pages) addScore(pages, id, score, fields, found);
  }
  return [...words, ...alone];
}
