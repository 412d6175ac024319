/** Dates as a Danish reader expects them. */

const longDate = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-21` → «21. november 2026». Throws on anything that is not a date. */
export const formatDate = (iso: string): string => longDate.format(new Date(`${iso}T00:00:00Z`));
