import type { Matrix, Room, Shorts } from '../kernel/room.ts';
import type { Batch } from './batch.ts';
import { Fixed } from './fixed.ts';
import type { Linear } from './linear.ts';
import type { Direction, Recurrence } from './memory.ts';
import type { Network, Shape } from './network.ts';

/** One direction of a layer, with its weights in fixed point. `states` are those of both directions, row by row. */
class FixedDirection {
  private readonly weights: Fixed | undefined;
  private readonly recurrence: Recurrence;

  /** @param before the states of the layer below; undefined for the first layer, whose gates come ready */
  constructor(
    room: Room,
    private readonly direction: Direction,
    private readonly before: Shorts | undefined,
    states: Shorts,
  ) {
    const { width, hidden, gates, backwards } = direction;
    this.weights = before && new Fixed(room, direction.weights, 1);
    const recurrent = new Fixed(room, direction.recurrent, 1);
    const { columns } = states;
    const placeOf = (row: number): number => states.at + (row * columns + (backwards ? width : 0)) * 2;
    this.recurrence = {
      add: (count, past, row) => recurrent.multiply(count, placeOf(past), columns, gates.at + row * 16 * width),
      pass: (count, row) => room.shortenAt(count, width, hidden.at + row * 4 * width, placeOf(row), columns),
    };
  }

  run(batch: Batch): void {
    const { direction, weights, before } = this;
    if (weights && before) weights.multiply(batch.size, before.at, before.columns, direction.gates.at, direction.bias);
    direction.run(batch, this.recurrence);
  }
}

/** Scores of what only pads a row. */
const NEVER = -1e30;

/**
 * Scores words with a network that has been learned: does what its `forward` does, with 16-bit fixed-point values in
 * all products with states of its memory, in half the time. What it gives lies where `forward` puts it.
 */
export class Scorer {
  private readonly states: readonly Shorts[];
  private readonly directions: readonly FixedDirection[];
  private readonly root: Shorts;
  private readonly peaks: Matrix;
  private readonly linears: readonly (readonly [Linear, Fixed])[];

  /** @param rows most words of a batch. The network's weights don't change any more. */
  constructor(
    private readonly network: Network,
    rows: number,
  ) {
    const { room, layers, shape, root } = network;
    const state = 2 * shape.width;
    this.states = layers.map(() => room.shorts(rows + 1, state));
    this.directions = layers.flatMap(({ directions }, depth) =>
      directions.map(direction => new FixedDirection(room, direction, this.states[depth - 1], this.states[depth]!)),
    );
    this.peaks = room.matrix(rows, 8);
    this.root = room.shorts(1, state);
    room.shortenAt(1, state, root.at, this.root.at, state);
    const reach = root.data.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    const { xpos, upos, names, heads, dependents, relationHeads, relationDependents } = network;
    for (const kind of ['xpos', 'upos', 'relations'] as const) network[kind].bias.data.fill(NEVER, shape[kind]);
    this.linears = [xpos, upos, names, heads, dependents, relationHeads, relationDependents].map(
      linear => [linear, new Fixed(room, linear.weights, reach)] as const,
    );
  }

  /** How many floats of a room a scorer takes besides its network. */
  static floats({ width, layers, xpos, upos, names, arc, relation }: Shape, rows: number): number {
    const state = 2 * width;
    const classes = xpos + upos + names + 2 * arc + 2 * relation + 56;
    return (
      layers * ((rows + 2) * state + 2 * (Fixed.floats(state, 4 * width) + Fixed.floats(width, 4 * width))) +
      Fixed.floats(state, classes) +
      8 * rows +
      state +
      64
    );
  }

  /** Scores everything but arcs and relations, for words that were taken in. */
  forward(batch: Batch): void {
    const { network, states, root } = this;
    const { room, heads, dependents, form } = network;
    for (const direction of this.directions) direction.run(batch);
    const { at, columns, data } = states[states.length - 1]!;
    data.set(root.data, batch.size * columns);
    for (const [{ bias, out }, weights] of this.linears) {
      const rows = Math.min(batch.size + 1, out.rows);
      weights.multiply(rows, at, columns, out.at, bias);
    }
    room.rectify(heads.out, batch.size + 1);
    room.rectify(dependents.out, batch.size);
    form.forward(dependents.out, batch.size);
  }

  /** The class with the greatest score by `xpos`, `upos` or `relations`, for each of the first `rows` words. */
  classesOf(linear: Linear, rows: number): Int32Array {
    const { network, peaks } = this;
    network.room.peaks(linear.out, rows, peaks);
    const { data } = peaks;
    const classes = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      let best = row * 8;
      for (let at = best + 1; at < row * 8 + 4; at++) {
        const lead = data[at]! - data[best]!;
        if (lead > 0 || (lead === 0 && data[at + 4]! < data[best + 4]!)) best = at;
      }
      classes[row] = data[best + 4]!;
    }
    return classes;
  }
}
