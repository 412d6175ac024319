import type { EverydayGroup, ListedPhrase } from '../../domain/thesaurus.ts';
import { phraseKey } from '../../domain/phrase-key.ts';
import { at, faultyLine } from '../everyday-line.ts';
import { circularTerms, glossaryLinks } from '../everyday-pairs.ts';
import type { Rule } from '../problem.ts';

/** A line of everyday words says something new, once, with a word on each side of every sign; and no term leads back to itself. */
export const soegeordIOrden: Rule = {
  name: 'soegeord-i-orden',
  severity: 'error',
  *check({ everydayWords, begreber }) {
    yield* circularTerms(begreber);
    const glossary = glossaryLinks(begreber);
    /** By two keys, as in the glossary's links: the line that leads from the one to the other. */
    const said = new Map<string, number>();
    /** By its key: how a phrase is written the first time. */
    const written = new Map<string, ListedPhrase>();
    for (const group of everydayWords) {
      const fault = faultyLine(group);
      if (fault) {
        yield fault;
        continue;
      }
      for (const phrase of [...group.same, ...group.related]) {
        const first = written.get(phraseKey(phrase.phrase)) ?? phrase;
        written.set(phraseKey(phrase.phrase), first);
        if (first.phrase !== phrase.phrase) {
          yield at(
            phrase,
            `«${phrase.phrase}» er samme ord for søgningen som «${first.phrase}» på linje ${first.line}.`,
            `Mener du det samme, så skriv «${first.phrase}». Ellers slet det ene, for de to får hinandens ord.`,
          );
        }
      }
      for (const { from, to, isSame } of pairsOf(group)) {
        const [start, end] = [phraseKey(from.phrase), phraseKey(to.phrase)];
        const ways = [`${start} → ${end}`, ...(isSame ? [`${end} → ${start}`] : [])];
        const words = `«${from.phrase}» og «${to.phrase}»`;
        const line = ways.map((way) => said.get(way)).find((found) => found !== undefined);
        const known = ways.map((way) => glossary.get(way)).find((link) => link && (link.isSame || !isSame));
        if (line !== undefined) yield at(to, `${words} står også sammen på linje ${line}.`, 'Slet det ene sted.');
        else if (known)
          yield at(to, `${words} hører allerede sammen i ${known.file}.`, 'Slet det ene ord her; søgningen kender begreberne.');
        for (const way of ways) said.set(way, line ?? to.line);
      }
    }
  },
};

/** Each word for the same with those before it, and each related word with every word for the same. */
const pairsOf = ({ same, related }: EverydayGroup): { from: ListedPhrase; to: ListedPhrase; isSame: boolean }[] => [
  ...same.flatMap((to, index) => same.slice(0, index).map((from) => ({ from, to, isSame: true }))),
  ...related.flatMap((to) => same.map((from) => ({ from, to, isSame: false }))),
];
