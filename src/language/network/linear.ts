import type { Matrix, Room } from '../kernel/room.ts';

/** y = x·W + b. Columns are padded to a multiple of 8. */
export class Linear {
  readonly weights: Matrix;
  readonly bias: Matrix;
  readonly out: Matrix;

  constructor(
    private readonly room: Room,
    inner: number,
    columns: number,
    rows: number,
  ) {
    const padded = Math.ceil(columns / 8) * 8;
    this.weights = room.matrix(inner, padded);
    this.bias = room.matrix(1, padded);
    this.out = room.matrix(rows, padded);
  }

  /** Fills the first `rows` rows of `out`. */
  forward(input: Matrix, rows: number): Matrix {
    const { data, columns } = this.out;
    for (let row = 0; row < rows; row++) data.set(this.bias.data, row * columns);
    this.room.multiply(input, this.weights, this.out, rows);
    return this.out;
  }
}

/** How much of a negative value passes a rectifier. */
export const LEAK = 0.1;

/** The leaky rectifier, in place. */
export function rectify({ data, columns }: Matrix, rows: number): void {
  for (let i = 0; i < rows * columns; i++) if (data[i]! < 0) data[i]! *= LEAK;
}
