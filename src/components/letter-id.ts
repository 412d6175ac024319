import { slugify } from '../domain/slug.ts';

/** The id of a letter's group in an A–Å list; «#» gathers what begins with no letter. */
export const letterId = (letter: string): string => `bogstav-${slugify(letter) || 'andre'}`;
