import { MEAN_DECAY, SQUARE_DECAY } from '../kernel/adam.ts';
import type { Matrix, Room } from '../kernel/room.ts';

/** Adam (Kingma & Ba 2015) for a matrix; rows can be moved by themselves. */
export class Adam {
  private readonly means: Matrix;
  private readonly squares: Matrix;
  private readonly rates: Matrix;

  constructor(
    private readonly room: Room,
    private readonly values: Matrix,
    private readonly gradients: Matrix,
  ) {
    this.means = room.matrix(values.rows, values.columns);
    this.squares = room.matrix(values.rows, values.columns);
    this.rates = room.matrix(1, 4);
  }

  /** Sets how the next steps go: `count` steps were taken with this one, gradients are multiplied by `scale`. */
  prepare(rate: number, count: number, scale: number): void {
    this.rates.data[0] = scale;
    this.rates.data[1] = (rate * Math.sqrt(1 - SQUARE_DECAY ** count)) / (1 - MEAN_DECAY ** count);
  }

  /** Moves rows against their gradients, and puts those to zero. */
  step(from = 0, rows = this.values.rows): void {
    const { values, gradients, means, squares } = this;
    const offset = from * values.columns * 4;
    this.room.adamAt(
      Math.ceil((rows * values.columns) / 4) * 4,
      this.rates.at,
      values.at + offset,
      gradients.at + offset,
      means.at + offset,
      squares.at + offset,
    );
  }
}
