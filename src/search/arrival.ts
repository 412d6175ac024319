/** Who comes from the search sees the words that led there; the rest of the readers do not fetch what marks them. */
if (new URLSearchParams(location.search).has('marker')) void import('./arrival-marks.ts');

export {};
