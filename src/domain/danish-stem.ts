/** Words as the index has them: Pagefind compares stems, by the same Danish Snowball stemmer and after the same clean-up. */
import { stemmer } from '@orama/stemmers/danish';

/** Small letters and figures without accents; å becomes a, while æ and ø stay. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** «erfaringerne» → `erfaring` */
export const stemOf = (word: string): string => stemmer(plainWord(word));
