import type { Corpus } from '../domain/corpus.ts';
import type { ListedWord } from '../domain/word-list.ts';
import { type Word, wordsIn } from '../domain/words.ts';

/** What a dictionary answers about a word, which may have capitals, hyphens and a full stop. */
export interface Dictionary {
  isKnown(word: string): boolean;
  /** Words that were perhaps meant, the best first. */
  suggest(word: string): readonly string[];
}

/** What our own words are taken from. */
export type OwnWords = Pick<Corpus, 'wordList' | 'begreber' | 'kilder'>;

/** No shorter word is part of a compound of ours: nearly any mistake can be read as a row of short words. */
const shortestPart = 4;

/** «PEER», «DEFACTUMs». */
const acronym = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u;

/** After an acronym or a number: «VIVE’s», «1990’erne». After a word it is a mistake: «kommunen’s». */
const ending = /['’](?:s|ens?|ets?|ers?|ernes?)$/u;

/** Every word that may stand in a text: the dictionary's, those of our list, the terms, and names in terms and of authors. */
export class Vocabulary {
  readonly #dictionary: Dictionary;
  readonly #list: readonly ListedWord[];
  readonly #own: ReadonlySet<string>;
  /** Own words that make compounds with others. */
  readonly #stems: readonly string[];
  readonly #used = new Set<string>();
  readonly #answers = new Map<string, boolean>();

  constructor(dictionary: Dictionary, { wordList, begreber, kilder }: OwnWords) {
    const terms = begreber.flatMap(({ data }) => data ?? []);
    const phrases = terms.flatMap(({ term, variants, inflections }) => [term, ...variants, ...inflections]);
    const people = kilder.flatMap(({ data }) => [...(data?.author ?? []), ...(data?.editor ?? [])]);
    const peoplesNames = people.flatMap((name) => Object.values(name)).filter((part) => part !== undefined);
    const names = [...phrases, ...peoplesNames].flatMap(wordsIn).map(({ text }) => text);
    const listed = wordList.map(({ word }) => word);
    this.#dictionary = dictionary;
    this.#list = wordList;
    this.#own = new Set([...listed, ...phrases, ...names.filter((name) => /^\p{Lu}/u.test(name))]);
    this.#stems = [...listed, ...terms.map(({ term }) => term)].filter((stem) => stem.length >= shortestPart && /^\p{Ll}+$/u.test(stem));
  }

  has({ text, hasStop }: Word): boolean {
    return this.#isKnown(text) || (hasStop && this.#isKnown(`${text}.`));
  }

  /** Words of the list that no word asked for has needed. */
  unused(): ListedWord[] {
    return this.#list.filter(({ word }) => !this.#used.has(word));
  }

  #isKnown(word: string): boolean {
    const answer = this.#answers.get(word) ?? (word.includes('-') ? this.#isHyphenated(word) : this.#isWord(word));
    this.#answers.set(word, answer);
    return answer;
  }

  #isWord(word: string): boolean {
    if (/\p{N}/u.test(word) || acronym.test(word.replace(ending, ''))) return true;
    return this.#isEntry(word) || this.#isCompound(word.toLowerCase());
  }

  /** It stands just so somewhere. */
  #isEntry(word: string): boolean {
    return this.#dictionary.isKnown(word) || this.#isOwn(word);
  }

  /** As we write it, with a capital where a sentence begins, and in the genitive. */
  #isOwn(word: string): boolean {
    const small = word.charAt(0).toLowerCase() + word.slice(1);
    const forms = [word, small].flatMap((form) => [form, form.replace(/(?<![sxz])s$/, '')]);
    const own = forms.find((form) => this.#own.has(form));
    return this.#use(own);
  }

  /** «recoveryskole», «gruppementoring»: a word of ours before or after another, perhaps with a linking s. */
  #isCompound(word: string): boolean {
    const isPart = (part: string) => part.length >= shortestPart && this.#isEntry(part);
    const stem = this.#stems.find((own) => {
      const after = word.startsWith(own) ? word.slice(own.length) : '';
      const before = word.endsWith(own) ? word.slice(0, -own.length) : '';
      return [after, after.replace(/^s/, ''), before, before.replace(/s$/, '')].some(isPart);
    });
    return this.#use(stem);
  }

  /** «peer-guide», «arbejds- og boligformer»: each part is a word, and all but the last may have a linking s. */
  #isHyphenated(word: string): boolean {
    const parts = word.split('-');
    const isPart = (part: string, index: number) =>
      part === '' || this.#isWord(part) || (index < parts.length - 1 && this.#isWord(part.replace(/s$/, '')));
    return this.#isEntry(word) || parts.every(isPart);
  }

  #use(own: string | undefined): boolean {
    if (own !== undefined) this.#used.add(own);
    return own !== undefined;
  }
}
