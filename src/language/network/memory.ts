import type { Matrix, Room } from '../kernel/room.ts';
import type { Batch } from './batch.ts';
import { repeatRow } from './linear.ts';

/** How what a direction remembers comes to the next words. */
export interface Recurrence {
  /** Adds to the gates of `count` rows from `row` on what the hidden values from row `past` on make of them. */
  add(count: number, past: number, row: number): void;
  /** Is told that `count` rows from `row` on have their hidden values. */
  pass(count: number, row: number): void;
}

/** One direction of a long short-term memory over a batch. */
export class Direction {
  readonly weights: Matrix;
  readonly recurrent: Matrix;
  readonly bias: Matrix;
  readonly gates: Matrix;
  readonly cells: Matrix;
  readonly hidden: Matrix;
  private readonly zeros: Matrix;
  private readonly recurrence: Recurrence;

  constructor(
    private readonly room: Room,
    inner: number,
    readonly width: number,
    rows: number,
    readonly backwards: boolean,
  ) {
    this.weights = room.matrix(inner, 4 * width);
    this.recurrent = room.matrix(width, 4 * width);
    this.bias = room.matrix(1, 4 * width);
    this.gates = room.matrix(rows, 4 * width);
    this.cells = room.matrix(rows, width);
    this.hidden = room.matrix(rows, width);
    this.zeros = room.matrix(rows, width);
    this.recurrence = {
      add: (count, past, row) => {
        const { hidden, recurrent, gates } = this;
        const [from, to] = [hidden.at + past * 4 * width, gates.at + row * 16 * width];
        room.multiplyAt(count, 4 * width, width, from, recurrent.at, to);
      },
      pass: () => {},
    };
  }

  /** Fills the first `rows` rows of `gates` with what the input alone makes of them. */
  enter(input: Matrix, rows: number): void {
    repeatRow(this.bias, this.gates, rows);
    this.room.multiply(input, this.weights, this.gates, rows);
  }

  /** Goes through the batch, step by step, from `gates` as `enter` left them. */
  run(batch: Batch, recurrence = this.recurrence): void {
    const { room, width, gates, cells, hidden } = this;
    const steps = batch.offsets.length;
    for (let i = 0; i < steps; i++) {
      const step = this.backwards ? steps - 1 - i : i;
      const before = this.backwards ? step + 1 : step - 1;
      const count = batch.counts[step]!;
      const kept = Math.min(count, batch.counts[before] ?? 0);
      const from = batch.offsets[step]!;
      const wide = (row: number): number => gates.at + row * 16 * width;
      const slim = (matrix: Matrix, row: number): number => matrix.at + row * 4 * width;
      if (kept > 0) {
        const past = batch.offsets[before]!;
        recurrence.add(kept, past, from);
        room.cellAt(kept, width, wide(from), slim(cells, past), slim(cells, from), slim(hidden, from));
      }
      const next = from + kept;
      if (count > kept)
        room.cellAt(count - kept, width, wide(next), this.zeros.at, slim(cells, next), slim(hidden, next));
      recurrence.pass(count, from);
    }
  }
}

/** A long short-term memory in both directions; `out` has one more row than the batch, for the root. */
export class Layer {
  readonly directions: readonly [Direction, Direction];
  readonly out: Matrix;

  constructor(room: Room, inner: number, width: number, rows: number) {
    this.directions = [new Direction(room, inner, width, rows, false), new Direction(room, inner, width, rows, true)];
    this.out = room.matrix(rows + 1, 2 * width);
  }

  enter(input: Matrix, rows: number): void {
    for (const direction of this.directions) direction.enter(input, rows);
  }

  run(batch: Batch): Matrix {
    this.directions.forEach((direction, side) => {
      direction.run(batch);
      const { width, hidden } = direction;
      for (let row = 0; row < batch.size; row++)
        this.out.data.set(hidden.data.subarray(row * width, (row + 1) * width), (row * 2 + side) * width);
    });
    return this.out;
  }
}
