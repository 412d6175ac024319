/** What phrases are looked up by. */
import { stemOf } from './danish-stem.ts';

/** Phrases with one key are one to the search: «psykiske lidelser» and «psykisk lidelse», «peer-støtte» and «peerstøtte». */
export const phraseKey = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(stemOf)
    .join(' ');
