/** A stretch of a line. */
export interface Stripe {
  left: number;
  right: number;
}

/**
 * Puts stripes into as few rows as first fit needs, so that none lies over another: the row of each, counted from 0, or
 * undefined for those that would need more than `most` rows.
 *
 * @param stripes In the order of their left ends.
 */
export function pack(stripes: readonly Stripe[], most: number): (number | undefined)[] {
  const ends: number[] = [];
  return stripes.map(({ left, right }) => {
    const free = ends.findIndex(end => end <= left);
    const row = free < 0 ? ends.length : free;
    if (row >= most) return undefined;
    ends[row] = right;
    return row;
  });
}
