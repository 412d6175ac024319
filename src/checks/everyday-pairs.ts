/** What the glossary says of words already, and where it goes in a ring. */
import type { Corpus, Entry } from '../domain/corpus.ts';
import { phraseKey } from '../domain/phrase-key.ts';
import type { Begreb } from '../schemas/begreb.ts';
import type { Finding } from './problem.ts';

/** That a word leads to another. */
export interface GlossaryLink {
  /** The term that says so. */
  readonly file: string;
  readonly isSame: boolean;
}

/** By the keys of the two words, as `start → end`. */
export function glossaryLinks(begreber: Corpus['begreber']): ReadonlyMap<string, GlossaryLink> {
  const links = new Map<string, GlossaryLink>();
  const termOf = new Map(begreber.flatMap(({ id, data }) => (data ? [[id, data.term] as const] : [])));
  for (const isSame of [true, false]) {
    for (const { path, data } of begreber) {
      if (!data) continue;
      const ends = isSame ? namesOf(data) : data.seeAlso.flatMap((id) => termOf.get(id) ?? []);
      for (const start of [...namesOf(data), ...data.inflections]) {
        for (const end of ends) {
          const pair = `${phraseKey(start)} → ${phraseKey(end)}`;
          if (!links.has(pair)) links.set(pair, { file: path, isSame });
        }
      }
    }
  }
  return links;
}

const namesOf = ({ term, variants }: Begreb): string[] => [term, ...variants];

/** Two terms with one word, and a term that refers to itself. That no two prefer or list one word is a rule of its own. */
export function* circularTerms(begreber: Corpus['begreber']): Iterable<Finding> {
  const owners = new Map<string, Entry<Begreb>>();
  for (const entry of begreber) for (const word of entry.data ? namesOf(entry.data) : []) owners.set(word.toLowerCase(), entry);
  for (const entry of begreber) {
    const own = entry.data?.seeAlso.indexOf(entry.id) ?? -1;
    if (own >= 0) {
      yield {
        file: entry.path,
        ...entry.positionOf(['seeAlso', own]),
        message: `Begrebet «${entry.data?.term ?? ''}» viser hen til sig selv.`,
        fix: `Slet «${entry.id}» under seeAlso.`,
      };
    }
    for (const [index, form] of (entry.data?.inflections ?? []).entries()) {
      const other = owners.get(form.toLowerCase());
      if (other && other !== entry) {
        yield {
          file: entry.path,
          ...entry.positionOf(['inflections', index]),
          message: `Formen «${form}» er et ord i ${other.path}.`,
          fix: 'Slet den det ene sted, så søgningen ved, hvilket begreb den hører til.',
        };
      }
    }
  }
}
