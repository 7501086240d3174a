import { squash } from '../kernel/cell.ts';
import { LEAK } from '../kernel/rectify.ts';
import type { Matrix, Room } from '../kernel/room.ts';
import type { Batch } from '../network/batch.ts';
import type { Linear } from '../network/linear.ts';
import type { Direction, Layer } from '../network/memory.ts';

/** Room for turned matrices while gradients are computed. */
export class Scratch {
  private readonly turned: Matrix;
  private readonly second: Matrix;

  constructor(
    readonly room: Room,
    floats: number,
  ) {
    this.turned = room.matrix(1, floats);
    this.second = room.matrix(1, floats);
  }

  /** The transpose of the first `rows` rows of a matrix, with rows padded to a multiple of 8. */
  turn(matrix: Matrix, rows: number, place: Matrix = this.turned): Matrix {
    const { columns, data, at: _ } = matrix;
    const padded = Math.ceil(rows / 8) * 8;
    const out = place.data;
    for (let column = 0; column < columns; column++) {
      const to = column * padded;
      for (let row = 0; row < rows; row++) out[to + row] = data[row * columns + column]!;
      for (let row = rows; row < padded; row++) out[to + row] = 0;
    }
    return { rows: columns, columns: padded, at: place.at, data: out };
  }

  /** C += A·Bᵀ; B has a multiple of 8 rows. */
  timesTurned(a: Matrix, b: Matrix, c: Matrix, rows: number): void {
    const right = this.turn(b, b.rows);
    this.room.multiplyAt(rows, right.columns, right.rows, a.at, right.at, c.at);
  }

  /** C += Aᵀ·B over the first `rows` rows of both. */
  turnedTimes(a: Matrix, b: Matrix, c: Matrix, rows: number): void {
    const { columns, data } = a;
    const out = this.second.data;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) out[column * rows + row] = data[row * columns + column]!;
    this.room.multiplyAt(columns, b.columns, rows, this.second.at, b.at, c.at);
  }
}

export function addColumns(from: Matrix, to: Matrix, rows: number): void {
  const { columns, data } = from;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) to.data[column]! += data[row * columns + column]!;
}

/** Gradients of a linear map: of its weights and bias, and added to `inputGradient`. `gradient` is that of its output. */
export function linearBackward(
  scratch: Scratch,
  linear: Linear,
  gradients: { weights: Matrix; bias: Matrix },
  input: Matrix,
  gradient: Matrix,
  inputGradient: Matrix,
  rows: number,
): void {
  addColumns(gradient, gradients.bias, rows);
  scratch.turnedTimes(input, gradient, gradients.weights, rows);
  scratch.timesTurned(gradient, linear.weights, inputGradient, rows);
}

/** Takes a gradient back through the leaky rectifier, given what came out of it. */
export function rectifyBackward(gradient: Matrix, out: Matrix, rows: number): void {
  for (let i = 0; i < rows * out.columns; i++) if (out.data[i]! < 0) gradient.data[i]! *= LEAK;
}

/** Learns the gradients of one direction; its own working matrices are as large as those of the direction. */
export class DirectionBackward {
  private readonly gates: Matrix;
  private readonly cells: Matrix;
  private readonly past: Matrix;
  private readonly hidden: Matrix;

  constructor(
    private readonly scratch: Scratch,
    private readonly direction: Direction,
    private readonly gradients: { weights: Matrix; recurrent: Matrix; bias: Matrix },
  ) {
    const { rows } = direction.hidden;
    this.gates = scratch.room.matrix(rows, 4 * direction.width);
    this.cells = scratch.room.matrix(rows, direction.width);
    this.past = scratch.room.matrix(rows, direction.width);
    this.hidden = scratch.room.matrix(rows, direction.width);
  }

  /** @param side which half of `out` is this direction's */
  backward(input: Matrix, outGradient: Matrix, side: number, inputGradient: Matrix, batch: Batch): void {
    const { direction, gates, cells, past, hidden, scratch } = this;
    const { width, backwards } = direction;
    const turned = scratch.turn(direction.recurrent, width);
    for (let row = 0; row < batch.size; row++) {
      const from = (row * 2 + side) * width;
      hidden.data.set(outGradient.data.subarray(from, from + width), row * width);
    }
    cells.data.fill(0, 0, batch.size * width);
    past.data.fill(0, 0, batch.size * width);
    const steps = batch.offsets.length;
    for (let i = steps - 1; i >= 0; i--) {
      const step = backwards ? steps - 1 - i : i;
      const before = backwards ? step + 1 : step - 1;
      const count = batch.counts[step]!;
      const kept = Math.min(count, batch.counts[before] ?? 0);
      const from = batch.offsets[step]!;
      const earlier = batch.offsets[before] ?? 0;
      for (let row = 0; row < count; row++) this.cellBackward(from + row, row < kept ? earlier + row : -1);
      if (kept === 0) continue;
      const wide = gates.at + from * 16 * width;
      scratch.room.multiplyAt(kept, turned.columns, turned.rows, wide, turned.at, hidden.at + earlier * 4 * width);
      past.data.set(direction.hidden.data.subarray(earlier * width, (earlier + kept) * width), from * width);
    }
    addColumns(gates, this.gradients.bias, batch.size);
    scratch.turnedTimes(past, gates, this.gradients.recurrent, batch.size);
    scratch.turnedTimes(input, gates, this.gradients.weights, batch.size);
    scratch.timesTurned(gates, direction.weights, inputGradient, batch.size);
  }

  private cellBackward(row: number, earlier: number): void {
    const { width } = this.direction;
    const values = this.direction.gates.data;
    const states = this.direction.cells.data;
    const gradients = this.gates.data;
    const cells = this.cells.data;
    for (let i = 0; i < width; i++) {
      const gate = row * 4 * width + i;
      const at = row * width + i;
      const input = values[gate]!;
      const forget = values[gate + width]!;
      const fresh = values[gate + 2 * width]!;
      const open = values[gate + 3 * width]!;
      const state = squash(states[at]!);
      const hidden = this.hidden.data[at]!;
      const cell = cells[at]! + hidden * open * (1 - state * state);
      const before = earlier < 0 ? 0 : states[earlier * width + i]!;
      gradients[gate] = cell * fresh * input * (1 - input);
      gradients[gate + width] = cell * before * forget * (1 - forget);
      gradients[gate + 2 * width] = cell * input * (1 - fresh * fresh);
      gradients[gate + 3 * width] = hidden * state * open * (1 - open);
      if (earlier >= 0) cells[earlier * width + i] = cell * forget;
    }
  }
}

export class LayerBackward {
  private readonly directions: readonly DirectionBackward[];

  constructor(scratch: Scratch, layer: Layer, gradient: (parameter: Matrix) => Matrix) {
    this.directions = layer.directions.map(
      direction =>
        new DirectionBackward(scratch, direction, {
          weights: gradient(direction.weights),
          recurrent: gradient(direction.recurrent),
          bias: gradient(direction.bias),
        }),
    );
  }

  /** Adds to `inputGradient` what the gradient of the layer's output makes of it. */
  backward(input: Matrix, outGradient: Matrix, inputGradient: Matrix, batch: Batch): void {
    this.directions.forEach((direction, side) => {
      direction.backward(input, outGradient, side, inputGradient, batch);
    });
  }
}
