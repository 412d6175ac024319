/** Differences between two groups, each with its confidence interval where there is one. */

export interface Effect {
  readonly estimate: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/**
 * What an interval allows one to say: it lies on one side of zero, it crosses zero, so that the
 * difference may be chance, or it is not known.
 */
export type Certainty = 'clear' | 'unclear' | 'unknown';

export function certaintyOf({ low, high }: Effect): Certainty {
  if (low === undefined || high === undefined) return 'unknown';
  return low <= 0 && high >= 0 ? 'unclear' : 'clear';
}

/** The same difference with the other sign: what was the lower end is the upper one. */
export const turned = ({ estimate, low, high }: Effect): Effect => ({
  estimate: opposite(estimate),
  low: high === undefined ? undefined : opposite(high),
  high: low === undefined ? undefined : opposite(low),
});

const twoDecimals = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const number = (value: number): string => twoDecimals.format(value).replace('-', '−');

/** «0,24 (0,02–0,46)»; a dash next to a minus would not be read, so there it is «0,14 (−0,14 til 0,42)». */
export function formatEffect({ estimate, low, high }: Effect): string {
  if (low === undefined || high === undefined) return number(estimate);
  return `${number(estimate)} (${number(low)}${low < 0 ? ' til ' : '–'}${number(high)})`;
}

/** Zero has one sign. */
const opposite = (value: number): number => 0 - value;
