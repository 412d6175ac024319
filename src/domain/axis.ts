/** A straight axis from number to place, as shares of its width, so that a drawing can be as wide as there is room for. */

export interface Tick {
  readonly value: number;
  /** «25%» */
  readonly at: string;
}

export interface Axis {
  /** Where a number stands: «25%». */
  at(value: number): string;
  /** The multiples of the step, least first. */
  readonly ticks: readonly Tick[];
}

/**
 * An axis with room for all values, and for a step on either side of zero.
 * @param margin left free beyond the outermost of them, so that a mark there is whole
 */
export function axisFor(values: readonly number[], step: number, margin: number): Axis {
  const from = Math.min(-step, ...values) - margin;
  const to = Math.max(step, ...values) + margin;
  const at = (value: number) => `${Number(((100 * (value - from)) / (to - from)).toFixed(2))}%`;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return {
    at,
    // Multiplied, not added up: 0.1 + 0.2 is more than 0.3.
    ticks: Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(6)) + 0).map((value) => ({
      value,
      at: at(value),
    })),
  };
}
