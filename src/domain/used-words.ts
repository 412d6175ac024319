/** Whether the portal itself has a word: a search for one that it lacks finds nothing. */
import { allEntries, type Corpus } from './corpus.ts';
import { stemOf } from './danish-stem.ts';
import { proseOf } from './prose.ts';
import { wordsIn } from './words.ts';

/** A shorter stem is the beginning of too many other words. */
const shortestBeginning = 4;

/** The stems of the words, with spaces between: phrases of one key are forms of each other. */
export const phraseKey = (phrase: string): string =>
  wordsIn(phrase)
    .flatMap(({ text }) => text.toLowerCase().split('-'))
    .filter(Boolean)
    .map(stemOf)
    .join(' ');

/**
 * The texts and titles of the content, and what the glossary calls things.
 * @returns tells whether the words of a phrase stand side by side in one of them, in any form; a long last word may be the beginning of another
 */
export function createUsage(corpus: Corpus): (phrase: string) => boolean {
  const names = allEntries(corpus).flatMap(({ fields }) => [fields['title'], fields['term'], fields['variants']].flat());
  const texts = [...proseOf(corpus).map(({ text }) => text), ...names.filter((name) => typeof name === 'string')];
  const used = texts.map((text) => ` ${phraseKey(text)} `).join('\n');
  return (phrase) => {
    const key = phraseKey(phrase);
    const last = key.slice(key.lastIndexOf(' ') + 1);
    return key !== '' && used.includes(last.length < shortestBeginning ? ` ${key} ` : ` ${key}`);
  };
}
