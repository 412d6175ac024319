/** How the search keeps pace with typing. */

/** Milliseconds after the last key until the search begins. */
export const typingPause = 80;

/** One letter begins half the words there are. */
export const isWorthAsking = (query: string): boolean => query.length >= 2;
