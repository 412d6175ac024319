/** What is wrong with a line of everyday words by itself. */
import { everydayWordsPath, type EverydayGroup, type ListedPhrase, relatedSign, sameSign } from '../domain/thesaurus.ts';
import { phraseKey } from '../domain/phrase-key.ts';
import type { Finding } from './problem.ts';

export const at = ({ line, column }: ListedPhrase, message: string, fix: string): Finding => ({
  file: everydayWordsPath,
  line,
  column,
  message,
  fix,
});

/** The first thing that is wrong, if any is. */
export function faultyLine({ same, related }: EverydayGroup): Finding | undefined {
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
    if (phraseKey(words) === '') return at(phrase, `«${words}» er ikke et ord.`, 'Skriv et ord med bogstaver, eller slet det.');
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
