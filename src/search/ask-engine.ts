/** Asks the index for the terms of a plan. */
import type { FoundPage, SearchEngine } from './engine.ts';
import { type Explained, mergeAnswers, type MergedPage, type Pages } from './merge.ts';
import type { Candidate, QueryPlan, Unit } from './query-plan.ts';
import type { AnsweredTerm, AnsweredUnit } from './score-units.ts';

/** A word on a greater share of the pages gets no other words: they cost time and cannot change the order. */
const commonShare = 0.3;

/** A word with so many pages needs no related words: each is a part of the index to fetch. */
const plenty = 20;

export interface Found {
  /** Best first. */
  readonly pages: readonly MergedPage[];
  /** By id: what fetches the page. */
  readonly handles: ReadonlyMap<string, FoundPage>;
  /** The terms that some page has. */
  readonly terms: ReadonlySet<string>;
}

/** Answers terms, and remembers the last of them: a reader types letter by letter. */
export class TermSearch {
  readonly #engine: Pick<SearchEngine, 'search'>;
  readonly #pages: Pages;
  readonly #answers = new Map<string, Promise<readonly FoundPage[]>>();

  constructor(engine: Pick<SearchEngine, 'search'>, pages: Pages) {
    this.#engine = engine;
    this.#pages = pages;
  }

  async find({ words, phrases }: Pick<QueryPlan, 'words' | 'phrases'>, explained: Explained): Promise<Found> {
    const handles = new Map<string, FoundPage>();
    const ask = (unit: Unit) => this.#askUnit(unit, words.length > 1, handles);
    const [answered, answeredPhrases] = await Promise.all([Promise.all(words.map(ask)), Promise.all(phrases.map(ask))]);
    const answers = [...answered, ...answeredPhrases].flatMap((unit) => unit.answers);
    const terms = new Set(answers.filter(({ hits }) => hits.length > 0).map(({ term }) => term));
    return { pages: mergeAnswers(answered, answeredPhrases, this.#pages, explained), handles, terms };
  }

  async #askUnit({ typed, candidates }: Unit, hasOthers: boolean, handles: Map<string, FoundPage>): Promise<AnsweredUnit> {
    const askAll = (list: readonly Candidate[]) => Promise.all(list.map((candidate) => this.#askTerm(candidate, handles)));
    const [first, ...others] = candidates;
    if (!first) return { typed, answers: [] };
    const [own] = await askAll([first]);
    const found = own?.hits.length ?? 0;
    const isCommon = first.reason === 'typed' && hasOthers && found > commonShare * this.#pages.count;
    const wanted = others.filter(({ reason }) => !isCommon && (reason !== 'related' || found < plenty));
    return { typed, answers: [...(own ? [own] : []), ...(await askAll(wanted))] };
  }

  async #askTerm(candidate: Candidate, handles: Map<string, FoundPage>): Promise<AnsweredTerm> {
    const { term, wholeOnly } = candidate;
    // In quotation marks a word finds its own forms, and no longer words.
    const isOneWord = !/[\s"]/.test(term);
    const [results, whole] = await Promise.all([this.#answer(term), isOneWord ? this.#answer(`"${term}"`) : undefined]);
    const wholeIds = whole && new Set(whole.map(({ id }) => id));
    for (const page of results) if (!handles.has(page.id)) handles.set(page.id, page);
    const hits = results.map(({ id, score, words, matchedMetaFields = [] }) => ({
      id,
      score,
      words,
      fields: matchedMetaFields,
      isWhole: wholeIds?.has(id) ?? true,
    }));
    return { ...candidate, hits: wholeOnly ? hits.filter(({ isWhole }) => isWhole) : hits };
  }

  #answer(term: string): Promise<readonly FoundPage[]> {
    const known = this.#answers.get(term);
    if (known) return known;
    if (this.#answers.size >= 300) this.#answers.clear();
    const answer = this.#engine.search(term).then(({ results }) => results);
    this.#answers.set(term, answer);
    answer.catch(() => this.#answers.delete(term));
    return answer;
  }
}
