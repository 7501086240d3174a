import type { Matrix, Room, Shorts } from '../kernel/room.ts';
import { PARTS } from '../kernel/shorts.ts';

const MOST_SHORT = 32767;
/** So many rows at once stay in the nearest cache. */
const BLOCK = 64;
const MOST_SUM = 2 ** 31 - 1;

/**
 * Weights as 16-bit whole numbers, each column with the float that its sums are multiplied by. The columns are scaled
 * so that no sum leaves 32 bits, whatever values of up to `reach` it is made of: all sums are exact.
 */
export class Fixed {
  private readonly values: Shorts;
  private readonly scales: Matrix;
  private readonly inner: number;
  private readonly columns: number;

  /** @param weights with multiples of 8 rows and columns */
  constructor(
    private readonly room: Room,
    weights: Matrix,
    reach: number,
  ) {
    const { rows, columns, data } = weights;
    this.inner = rows;
    this.columns = columns;
    this.values = room.shorts(rows, columns);
    this.scales = room.matrix(1, columns);
    // Rounding may add half a unit to each weight and to each value.
    const mostOfColumn = MOST_SUM / (PARTS * reach + 1) - rows;
    for (let column = 0; column < columns; column++) {
      let most = 0;
      let total = 0;
      for (let row = 0; row < rows; row++) {
        const size = Math.abs(data[row * columns + column]!);
        most = Math.max(most, size);
        total += size;
      }
      const scale = most > 0 ? Math.min(MOST_SHORT / most, mostOfColumn / total) : 1;
      this.scales.data[column] = 1 / (scale * PARTS);
      // Panels of 8 columns; in a panel, pairs of rows; in a pair, the two values of each column side by side.
      const panel = (column >> 3) * rows * 8 + (column & 7) * 2;
      for (let row = 0; row < rows; row++)
        this.values.data[panel + (row >> 1) * 16 + (row & 1)] = Math.round(data[row * columns + column]! * scale);
    }
  }

  /** How many floats of a room the weights take. */
  static floats(rows: number, columns: number): number {
    return (rows * columns) / 2 + columns + 8;
  }

  /**
   * Fills rows of floats from byte address `to` on: what the weights make of the fixed-point rows at `from`, which lie
   * `stride` apart, and `bias`; without one, what stands there already.
   */
  multiply(rows: number, from: number, stride: number, to: number, bias?: Matrix): void {
    const { room, inner, columns, values, scales } = this;
    for (let row = 0; row < rows; row += BLOCK) {
      const count = Math.min(BLOCK, rows - row);
      const [a, c] = [from + row * stride * 2, to + row * columns * 4];
      const [start, startStride] = bias ? [bias.at, 0] : [c, columns];
      room.multiplyShortsAt(count, columns, inner, a, stride, values.at, scales.at, start, startStride, c);
    }
  }
}
