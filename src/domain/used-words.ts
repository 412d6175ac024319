/** Whether the portal itself has a word: a search for one that it lacks finds nothing. */
import { allEntries, type Corpus } from './corpus.ts';
import { phraseKey } from './phrase-key.ts';
import { proseOf } from './prose.ts';

/** A shorter stem is the beginning of too many other words. */
const shortestBeginning = 4;

/** The parts of a word with hyphens count as words. */
const partedKey = (text: string): string => phraseKey(text.replaceAll('-', ' '));

/**
 * The texts and titles of the content, and what the glossary calls things.
 * @returns tells whether the words of a phrase stand side by side in one of them, in any form; a long last word may be the beginning of another
 */
export function createUsage(corpus: Corpus): (phrase: string) => boolean {
  const names = allEntries(corpus).flatMap(({ fields }) => [fields['title'], fields['term'], fields['variants']].flat());
  const texts = [...proseOf(corpus).map(({ text }) => text), ...names.filter((name) => typeof name === 'string')];
  const used = texts.map((text) => ` ${partedKey(text)} `).join('\n');
  return (phrase) => {
    const key = partedKey(phrase);
    const last = key.slice(key.lastIndexOf(' ') + 1);
    return key !== '' && used.includes(last.length < shortestBeginning ? ` ${key} ` : ` ${key}`);
  };
}
