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
    repeatRow(this.bias, this.out, rows);
    this.room.multiply(input, this.weights, this.out, rows);
    return this.out;
  }
}

/** Puts the one row of `from` into the first `rows` rows of `to`. */
export function repeatRow(from: Matrix, to: Matrix, rows: number): void {
  const { data, columns } = to;
  data.set(from.data);
  for (let done = 1; done < rows; done *= 2) data.copyWithin(done * columns, 0, Math.min(done, rows - done) * columns);
}
