import { everydayWordsPath, type EverydayGroup, type ListedPhrase, relatedSign, sameSign } from '../../domain/thesaurus.ts';
import { phraseKey } from '../../domain/used-words.ts';
import { circularTerms, glossaryLinks } from '../everyday-pairs.ts';
import type { Finding, Rule } from '../problem.ts';

/** A line of everyday words says something new, once, with a word on each side of every sign; and no term leads back to itself. */
export const soegeordIOrden: Rule = {
  name: 'soegeord-i-orden',
  severity: 'error',
  *check({ everydayWords, begreber }) {
    yield* circularTerms(begreber);
    const glossary = glossaryLinks(begreber);
    /** By two keys, as in the glossary's links: the line that leads from the one to the other. */
    const said = new Map<string, number>();
    for (const group of everydayWords) {
      const fault = faultyLine(group);
      if (fault) {
        yield fault;
        continue;
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

const at = ({ line, column }: ListedPhrase, message: string, fix: string): Finding => ({
  file: everydayWordsPath,
  line,
  column,
  message,
  fix,
});

/** Each word for the same with those before it, and each related word with every word for the same. */
const pairsOf = ({ same, related }: EverydayGroup): { from: ListedPhrase; to: ListedPhrase; isSame: boolean }[] => [
  ...same.flatMap((to, index) => same.slice(0, index).map((from) => ({ from, to, isSame: true }))),
  ...related.flatMap((to) => same.map((from) => ({ from, to, isSame: false }))),
];

/** What is wrong with a line by itself, the first thing. */
function faultyLine({ same, related }: EverydayGroup): Finding | undefined {
  const phrases = [...same, ...related];
  for (const [index, phrase] of phrases.entries()) {
    const { phrase: words } = phrase;
    if (words === '')
      return at(phrase, `Her mangler et ord ved siden af ${sameSign} eller ${relatedSign}.`, 'Skriv ordet, eller slet tegnet.');
    if (words.includes(sameSign)) {
      return at(
        phrase,
        `${sameSign} står efter ${relatedSign} i «${words}».`,
        `Skriv først alle ord for det samme med ${sameSign} imellem og derefter hvert beslægtet ord med ${relatedSign} foran.`,
      );
    }
    if (!/^[\p{L}\p{N}%]+(?:[-–’. ]+[\p{L}\p{N}%]+)*$/u.test(words)) {
      return at(
        phrase,
        `«${words}» har tegn, som ikke hører til i et ord.`,
        `Skriv ${sameSign} mellem ord for det samme og ${relatedSign} foran et beslægtet ord.`,
      );
    }
    const twin = phrases.slice(0, index).find((before) => phraseKey(before.phrase) === phraseKey(words));
    if (twin) {
      return at(
        phrase,
        twin.phrase === words ? `«${words}» står to gange på linjen.` : `«${words}» og «${twin.phrase}» er samme ord for søgningen.`,
        'Slet det ene.',
      );
    }
  }
  const [first] = phrases;
  return first && phrases.length === 1
    ? at(
        first,
        `«${first.phrase}» står alene.`,
        `Skriv ${sameSign} og et ord for det samme, ${relatedSign} og et beslægtet ord, eller slet linjen.`,
      )
    : undefined;
}
