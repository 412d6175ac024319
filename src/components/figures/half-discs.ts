/** The shapes of the figures: halves of discs, cut along a straight line. Coordinates are SVG's, with y downwards. */

/** A half to the left or the right of a line through `x`, with its middle at the height `y`. */
export const halfDisc = (side: 'left' | 'right', x: number, y: number, radius: number): string =>
  `M${round(x)} ${round(y - radius)}a${round(radius)} ${round(radius)} 0 0 ${side === 'left' ? 0 : 1} 0 ${round(2 * radius)}z`;

/**
 * How large the two halves of a scale are at each of its places, as radii: the first place has the one half only, the last
 * the other, and the two areas are always one whole half.
 */
export const wanesAndWaxes = (count: number, radius: number): { readonly left: number; readonly right: number }[] =>
  Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    return { left: radius * Math.sqrt(1 - share), right: radius * Math.sqrt(share) };
  });

/** Half-discs whose straight sides make a ring about a middle: how far out those sides are, and how large the halves. */
export interface Ring {
  readonly distance: number;
  readonly radius: number;
  /** Of each half, in degrees from the top, with the clock. */
  readonly angles: readonly number[];
}

/** @param reach from the middle to the outermost point @param gap between one half and the next */
export function ringOf(count: number, reach: number, gap: number): Ring {
  const slope = Math.tan(Math.PI / count);
  const distance = (reach + gap / 2) / (1 + slope);
  return { distance, radius: distance * slope - gap / 2, angles: Array.from({ length: count }, (_, index) => (index * 360) / count) };
}

/** A point `distance` away from `middle` in the direction of an angle. */
export const pointAt = (middle: number, distance: number, angle: number): readonly [x: number, y: number] => {
  const radians = (angle * Math.PI) / 180;
  return [round(middle + distance * Math.sin(radians)), round(middle - distance * Math.cos(radians))];
};

const round = (number: number): number => Math.round(number * 10) / 10;
