/** Dates as a Danish reader expects them. */

const longDate = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const monthAndYear = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-21` → «21. november 2026». Throws on anything that is not a date. */
export const formatDate = (iso: string): string => longDate.format(new Date(`${iso}T00:00:00Z`));

/** A year, a month or a day: `1935` → «1935», `2018-06` → «juni 2018», `1935-06-10` → «10. juni 1935». */
export function formatPartialDate(iso: string): string {
  const parts = iso.split('-').length;
  return parts === 3 ? formatDate(iso) : parts === 2 ? monthAndYear.format(new Date(`${iso}-01T00:00:00Z`)) : iso;
}

/** A date in words, parted so that the year can be set larger. */
export interface DateParts {
  readonly before: string;
  /** «1935», «1700-tallet», «2014–2018»; the first, where there are several. */
  readonly year: string;
  readonly after: string;
}

/** «10. juni 1935» → «10. juni», «1935», «». Words without a year come back whole, as the year. */
export function partDate(when: string): DateParts {
  const [, before = '', year = when, after = ''] = /^(.*?)\s*(\d{4}(?:’erne|-tallet|–\d{4})?)\s*(.*)$/.exec(when) ?? [];
  return { before, year, after };
}
