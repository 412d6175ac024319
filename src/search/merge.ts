/** From what the index answers to each term, to one list of pages. */
import type { Candidate, Unit } from './query-plan.ts';

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

/** A page in the merged list. */
export interface MergedPage {
  readonly id: string;
  readonly score: number;
  /** What was found there, by term: the terms of most weight first. */
  readonly found: readonly { readonly term: string; readonly weight: number; readonly words: readonly number[] }[];
  /** Whether each word of the query is the name of one who made it, or the year. */
  readonly isByThem: boolean;
}

/** What the evaluation has set. */
export const ranking = {
  /** A page that has the word at all gets this share of the most. */
  presence: 0.35,
  /** So many times the rarity of a term is a full score. */
  saturation: 3,
  /** What is left of the score of a page that only has longer words: «tidlig» for «tid». */
  beginning: 0.5,
  /** What it adds that the word stands in the title, in the summary, or among the authors. */
  title: 0.3,
  resume: 0.21,
  overskrifter: 0.2,
  ophav: 0.1,
  /** A source is seldom what is looked for, unless it is asked for by its author or year. */
  source: 0.3,
  askedSource: 1.05,
  wordsOfTitle: 3,
  /** The page that explains the very words asked for. */
  explains: 1.5,
  explainsPart: 1.15,
  /** What a second term for the same word adds. */
  second: 0.4,
  /** How much more a rare word counts than a common one. */
  rarity: 1,
  /** What it adds when all of the words, and not only one, stand in the title; the same for the summary and the headings. */
  allInTitle: 0.3,
  allInResume: 0.1,
  allInHeadings: 0.1,
  /** How hard it is to lack one of the words. */
  coverage: 0.25,
  /** All the words in one passage, of so many words. */
  passage: 0.5,
  passageLength: 50,
  /** Words beside each other. */
  proximity: 0.15,
  /** In words. */
  near: 3,
};

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

/** One of the words of a query on one page. */
interface UnitScore {
  score: number;
  /** What is said of the page that has it: `title`, `ophav` … */
  readonly fields: Set<string>;
  readonly found: { term: string; weight: number; words: readonly number[] }[];
}

interface ScoredUnit {
  readonly typed: readonly string[];
  readonly rarity: number;
  readonly pages: Map<string, UnitScore>;
}

/** How much it says of a page that it has a word that so many of all have. */
const rarityOf = (found: number, pages: number): number => Math.log(1 + (pages - found + 0.5) / (found + 0.5));

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
  const units = withPhrases(
    words.map((unit) => scoreUnit(unit, pages.count)),
    phrases.map((unit) => scoreUnit(unit, pages.count)).filter(({ pages: found }) => found.size > 0),
  ).filter(({ pages: found }) => found.size > 0);
  const all = units.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const ids = new Set(units.flatMap(({ pages: found }) => [...found.keys()]));
  return [...ids]
    .map((id) => scorePage(id, units, all))
    .map((page) => ({ ...page, score: page.score * standingOf(page.id, units, pages, explained) }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function scoreUnit({ typed, answers }: AnsweredUnit, pages: number): ScoredUnit {
  const scores = new Map<string, UnitScore>();
  const best = answers.filter(({ hits }) => hits.length > 0).toSorted((a, b) => b.weight - a.weight)[0];
  for (const { term, weight, hits } of answers) {
    const full = rarityOf(hits.length, pages) * ranking.saturation * (term.includes(' ') ? 1.6 : 1);
    for (const { id, score, words, fields, isWhole } of hits) {
      const named = (['title', 'resume', 'overskrifter', 'ophav'] as const).reduce(
        (sum, field) => sum + (fields.includes(field) ? ranking[field] : 0),
        0,
      );
      const share = score / (score + full) + named;
      const own = weight * (isWhole ? 1 : ranking.beginning) * (ranking.presence + (1 - ranking.presence) * share);
      const entry = scores.get(id);
      if (!entry) scores.set(id, { score: own, fields: new Set(fields), found: [{ term, weight, words }] });
      else {
        for (const field of fields) entry.fields.add(field);
        entry.score = Math.max(entry.score, own) + ranking.second * Math.min(entry.score, own);
        entry.found.push({ term, weight, words });
      }
    }
  }
  return { typed, rarity: rarityOf(best?.hits.length ?? 0, pages) ** ranking.rarity, pages: scores };
}

/** A phrase stands beside its words, and in their place where it scores better. */
function withPhrases(words: readonly ScoredUnit[], phrases: readonly ScoredUnit[]): ScoredUnit[] {
  const alone: ScoredUnit[] = [];
  for (const phrase of phrases) {
    const covered = words.filter(({ typed }) => phrase.typed.includes(typed[0] ?? ''));
    if (covered.length < phrase.typed.length) alone.push(phrase);
    for (const word of covered) {
      for (const [id, own] of phrase.pages) {
        const entry = word.pages.get(id);
        if (!entry) word.pages.set(id, { score: own.score, fields: new Set(own.fields), found: [...own.found] });
        else {
          entry.found.push(...own.found);
          if (entry.score < own.score) entry.score = own.score + ranking.second * entry.score;
        }
      }
    }
  }
  return [...words, ...alone];
}

function scorePage(id: string, units: readonly ScoredUnit[], all: number): MergedPage {
  const here = units.flatMap(({ rarity, pages }) => {
    const own = pages.get(id);
    return own ? [{ rarity, ...own }] : [];
  });
  const sum = here.reduce((total, { rarity, score }) => total + rarity * score, 0);
  const covered = here.reduce((total, { rarity }) => total + rarity, 0) / all;
  const pairs = here.slice(1).filter(({ found }, index) => areNear(here[index]?.found ?? [], found)).length;
  const inField = (field: string) => here.filter(({ fields }) => fields.has(field)).length / units.length;
  const named =
    units.length > 1
      ? 1 +
        ranking.allInTitle * inField('title') +
        ranking.allInResume * inField('resume') +
        ranking.allInHeadings * inField('overskrifter')
      : 1;
  const together = units.length > 1 ? 1 + (ranking.proximity * pairs) / (units.length - 1) : 1;
  return {
    id,
    score: sum * covered ** ranking.coverage * together * named * (units.length > 1 ? 1 + ranking.passage * bestPassage(here, all) : 1),
    isByThem: here.length === units.length && here.every(({ fields }) => fields.has('ophav')),
    found: here.flatMap(({ found }) => found).toSorted((a, b) => b.weight - a.weight),
  };
}

function standingOf(id: string, units: readonly ScoredUnit[], { sources }: Pages, { whole, part }: Explained): number {
  if (sources.has(id)) {
    const isNamed = (field: string) => shareOf(units, ({ pages }) => pages.get(id)?.fields.has(field) === true);
    // A few words of a title are a subject; more of them are the title.
    const asked = Math.max(isNamed('ophav'), units.length >= ranking.wordsOfTitle ? isNamed('title') : 0);
    return ranking.source + (ranking.askedSource - ranking.source) * asked;
  }
  return whole.has(id) ? ranking.explains : part.has(id) ? ranking.explainsPart : 1;
}

/** How much of the query stands in the one passage that has most of it, 0–1. */
function bestPassage(here: readonly (UnitScore & { readonly rarity: number })[], all: number): number {
  const places = here
    .flatMap(({ found, rarity }, unit) =>
      found.flatMap(({ weight, words }) => words.map((place) => ({ place, unit, says: weight * rarity }))),
    )
    .toSorted((a, b) => a.place - b.place);
  let best = 0;
  let start = 0;
  for (const [end, { place }] of places.entries()) {
    while (place - (places[start]?.place ?? 0) > ranking.passageLength) start++;
    const says = new Map<number, number>();
    for (const { unit, says: own } of places.slice(start, end + 1)) says.set(unit, Math.max(own, says.get(unit) ?? 0));
    best = Math.max(
      best,
      [...says.values()].reduce((sum, own) => sum + own, 0),
    );
  }
  return best / all;
}

/** By rarity. */
function shareOf(units: readonly ScoredUnit[], has: (unit: ScoredUnit) => boolean): number {
  const sum = (list: readonly ScoredUnit[]) => list.reduce((total, { rarity }) => total + rarity, 0);
  return sum(units.filter(has)) / (sum(units) || 1);
}

type Found = MergedPage['found'];

const areNear = (a: Found, b: Found): boolean => {
  const places = new Set(b.flatMap(({ words }) => words));
  return a.some(({ words }) =>
    words.some((word) =>
      Array.from({ length: 2 * ranking.near + 1 }, (_, step) => word - ranking.near + step).some((place) => places.has(place)),
    ),
  );
};
