import { type Matrix, Room } from '../kernel/room.ts';
import { type Batch, layOut } from '../network/batch.ts';
import type { Linear } from '../network/linear.ts';
import { Network, type Shape } from '../network/network.ts';
import type { WordKeys } from '../words.ts';
import { Adam } from './adam.ts';
import { LayerBackward, linearBackward, rectifyBackward, Scratch } from './backward.ts';

/** A sentence to learn from: what is known of its words, and what is right for each. -1: not known. */
export interface Example {
  words: readonly WordKeys[];
  xpos: readonly number[];
  upos: readonly number[];
  names: readonly number[];
  /** Index of the head; -1 for the root. */
  heads: readonly number[];
  relations: readonly number[];
}

/** How often values are dropped while learning. */
export interface Drops {
  state: number;
  word: number;
  vector: number;
}

/** Puts the gradient of a softmax with cross entropy into `gradient`, one row; gives the loss. */
function softmaxGradient(
  scores: Matrix,
  gradient: Matrix,
  row: number,
  stride: number,
  classes: number,
  gold: number,
): number {
  const from = row * stride;
  const out = gradient.data;
  out.fill(0, from, from + stride);
  if (gold < 0) return 0;
  let peak = -Infinity;
  for (let i = 0; i < classes; i++) peak = Math.max(peak, scores.data[from + i]!);
  let sum = 0;
  for (let i = 0; i < classes; i++) {
    const value = Math.exp(scores.data[from + i]! - peak);
    out[from + i] = value;
    sum += value;
  }
  for (let i = 0; i < classes; i++) out[from + i]! /= sum;
  const right = out[from + gold]!;
  out[from + gold]! -= 1;
  return -Math.log(Math.max(right, 1e-9));
}

/** Learns the weights of a network and a table of embeddings, batch by batch, by back-propagation. */
export class Learner {
  readonly network: Network;
  private readonly gradients = new Map<Matrix, Matrix>();
  private readonly optimisers: Adam[] = [];
  private readonly layers: readonly LayerBackward[];
  private readonly scratch: Scratch;
  private readonly masks = new Map<Matrix, Float32Array>();
  private readonly outGradients = new Map<Linear, Matrix>();
  private readonly stateGradients: readonly Matrix[];
  private readonly inputGradient: Matrix;
  private readonly mixGradient: Matrix;
  private readonly arcGradient: Matrix;
  private readonly headRows: Matrix;
  private readonly headGradient: Matrix;
  private readonly formRows: Matrix;
  private readonly formGradient: Matrix;
  readonly table: Matrix;
  private readonly tableGradient: Matrix;
  private readonly tableOptimiser: Adam;
  private count = 0;

  constructor(
    private readonly shape: Shape,
    tableRows: number,
    private readonly vectors: Float32Array,
    private readonly drops: Drops,
    private readonly random: () => number,
    rows: number,
    longest: number,
  ) {
    const floats = Network.floats(shape, rows, longest);
    const state = 2 * shape.width;
    const room = new Room(
      floats * 5 + tableRows * shape.word * 4 + 4 * (rows + state) * (4 * shape.width + shape.upos + 64) + rows * 512,
    );
    this.network = new Network(room, shape, rows, longest);
    for (const parameter of this.network.parameters().values()) {
      const gradient = room.matrix(parameter.rows, parameter.columns);
      this.gradients.set(parameter, gradient);
      this.optimisers.push(new Adam(room, parameter, gradient));
    }
    this.scratch = new Scratch(room, (rows + state) * Math.max(4 * shape.width, shape.upos + 8));
    this.layers = this.network.layers.map(layer => new LayerBackward(this.scratch, layer, p => this.gradients.get(p)!));
    this.stateGradients = this.network.layers.map(layer => room.matrix(layer.out.rows, layer.out.columns));
    this.inputGradient = room.matrix(rows, shape.word);
    this.mixGradient = room.matrix(rows, shape.relation);
    const { xpos, upos, names, heads, dependents, form, relationHeads, relationDependents, relations } = this.network;
    for (const linear of [xpos, upos, names, heads, dependents, form, relationHeads, relationDependents, relations])
      this.outGradients.set(linear, room.matrix(linear.out.rows, linear.out.columns));
    const { arcs } = this.network;
    this.arcGradient = room.matrix(arcs.rows, arcs.columns);
    this.headRows = room.matrix(arcs.columns, shape.arc);
    this.headGradient = room.matrix(arcs.columns, shape.arc);
    this.formRows = room.matrix(arcs.rows, shape.arc);
    this.formGradient = room.matrix(arcs.rows, shape.arc);
    this.table = room.matrix(tableRows, shape.word);
    this.tableGradient = room.matrix(tableRows, shape.word);
    this.tableOptimiser = new Adam(room, this.table, this.tableGradient);
    this.begin();
  }

  /** First weights: uniform, by the size of what they join (Glorot & Bengio 2010). */
  private begin(): void {
    for (const [name, { rows, columns, data }] of this.network.parameters()) {
      if (name.endsWith('.bias')) continue;
      const edge = Math.sqrt(
        6 /
          (rows +
            (name.includes('recurrent') || (name.includes('weights') && name.startsWith('layer'))
              ? columns / 4
              : columns)),
      );
      for (let i = 0; i < data.length; i++) data[i] = edge * (2 * this.random() - 1);
    }
    for (const { directions } of this.network.layers)
      for (const { bias, width } of directions) bias.data.fill(1, width, 2 * width);
    const table = this.table.data;
    for (let i = 0; i < table.length; i++) table[i] = 0.1 * (2 * this.random() - 1);
  }

  /** Eight bits of chance for each value: a share of `state`, in 256ths, is dropped. */
  private readonly drop = (matrix: Matrix, rows: number): void => {
    const size = rows * matrix.columns;
    const mask = this.masks.get(matrix) ?? new Float32Array(matrix.data.length);
    this.masks.set(matrix, mask);
    const dropped = Math.round(this.drops.state * 256);
    const kept = 256 / (256 - dropped);
    for (let i = 0; i < size; i += 4)
      for (let bits = this.random() * 4294967296, j = i; j < i + 4; j++, bits >>>= 8) {
        const value = (bits & 255) < dropped ? 0 : kept;
        mask[j] = value;
        matrix.data[j]! *= value;
      }
  };

  private undrop(matrix: Matrix, gradient: Matrix, rows: number): void {
    const mask = this.masks.get(matrix)!;
    for (let i = 0; i < rows * matrix.columns; i++) gradient.data[i]! *= mask[i]!;
  }

  /** Learns from some sentences at once; gives the mean loss of a word. */
  step(examples: readonly Example[], rate: number): number {
    const batch = layOut(examples.map(({ words }) => words.length));
    const keys = this.enter(examples, batch);
    this.network.forward(batch, this.drop);
    let loss = 0;
    for (const gradient of this.stateGradients) gradient.data.fill(0);
    for (const gradient of this.outGradients.values()) gradient.data.fill(0);
    this.inputGradient.data.fill(0);
    for (const kind of ['xpos', 'upos', 'names'] as const) {
      const linear = this.network[kind];
      const gradient = this.outGradients.get(linear)!;
      examples.forEach((example, index) => {
        example[kind].forEach((gold, word) => {
          const row = batch.rows[index]![word]!;
          loss += softmaxGradient(linear.out, gradient, row, gradient.columns, this.shape[kind], gold);
        });
      });
    }
    examples.forEach((example, index) => {
      loss += this.learnArcs(example, batch.rows[index]!, batch.size);
    });
    loss += this.learnRelations(examples, batch);
    this.backward(batch);
    this.move(batch, keys, rate);
    return loss / batch.size;
  }

  /** Puts the words at the entrance of the network. */
  private enter(examples: readonly Example[], batch: Batch): Int32Array[] {
    const { input, vectors } = this.network;
    const { word, vector } = this.shape;
    const table = this.table.data;
    const keys: Int32Array[] = new Array(batch.size);
    input.data.fill(0, 0, batch.size * word);
    vectors.data.fill(0, 0, batch.size * vector);
    examples.forEach(({ words }, index) => {
      words.forEach((known, position) => {
        const row = batch.rows[index]![position]!;
        const rows = Int32Array.from(known.rows);
        if (this.random() < this.drops.word) rows[0] = 0;
        for (const key of rows) for (let i = 0; i < word; i++) input.data[row * word + i]! += table[key * word + i]!;
        if (known.vector >= 0 && this.random() >= this.drops.vector)
          vectors.data.set(this.vectors.subarray(known.vector * vector, (known.vector + 1) * vector), row * vector);
        keys[row] = rows;
      });
    });
    this.network.enter(batch.size, this.drop);
    return keys;
  }

  private learnArcs({ heads }: Example, rows: Int32Array, root: number): number {
    const { network, shape, arcGradient, headRows, headGradient, formRows, formGradient } = this;
    const { arc } = shape;
    const size = rows.length;
    const stride = network.scoreArcs(rows, root);
    let loss = 0;
    for (let i = 0; i < size; i++)
      loss += softmaxGradient(network.arcs, arcGradient, i, stride, size + 1, heads[i]! + 1);
    const headOut = network.heads.out.data;
    const formOut = network.form.out.data;
    headRows.data.fill(0, 0, stride * arc);
    headGradient.data.fill(0, 0, stride * arc);
    formGradient.data.fill(0, 0, size * arc);
    const rowOf = (head: number): number => (head === 0 ? root : rows[head - 1]!);
    for (let head = 0; head <= size; head++)
      headRows.data.set(headOut.subarray(rowOf(head) * arc, (rowOf(head) + 1) * arc), head * arc);
    for (let i = 0; i < size; i++) formRows.data.set(formOut.subarray(rows[i]! * arc, (rows[i]! + 1) * arc), i * arc);
    network.room.multiplyAt(size, arc, stride, arcGradient.at, headRows.at, formGradient.at);
    this.scratch.turnedTimes({ ...arcGradient, columns: stride }, formRows, headGradient, size);
    const headTotal = this.outGradients.get(network.heads)!.data;
    const formTotal = this.outGradients.get(network.form)!.data;
    for (let head = 0; head <= size; head++)
      for (let i = 0; i < arc; i++) headTotal[rowOf(head) * arc + i]! += headGradient.data[head * arc + i]!;
    for (let i = 0; i < size; i++) formTotal.set(formGradient.data.subarray(i * arc, (i + 1) * arc), rows[i]! * arc);
    return loss;
  }

  private learnRelations(examples: readonly Example[], batch: Batch): number {
    const { network, shape, mixGradient } = this;
    const headRows = new Int32Array(batch.size);
    examples.forEach(({ heads }, index) => {
      const rows = batch.rows[index]!;
      heads.forEach((head, word) => {
        headRows[rows[word]!] = head < 0 ? batch.size : rows[head]!;
      });
    });
    network.scoreRelations(headRows, this.drop);
    const gradient = this.outGradients.get(network.relations)!;
    let loss = 0;
    examples.forEach(({ relations }, index) => {
      relations.forEach((gold, word) => {
        const row = batch.rows[index]![word]!;
        loss += softmaxGradient(network.relations.out, gradient, row, gradient.columns, shape.relations, gold);
      });
    });
    mixGradient.data.fill(0);
    this.linear(network.relations, network.relationMix, mixGradient, batch.size);
    this.undrop(network.relationMix, mixGradient, batch.size);
    rectifyBackward(mixGradient, network.relationMix, batch.size);
    const toHead = this.outGradients.get(network.relationHeads)!.data;
    const toDependent = this.outGradients.get(network.relationDependents)!.data;
    const { relation } = shape;
    for (let row = 0; row < batch.size; row++)
      for (let i = 0; i < relation; i++) {
        const value = mixGradient.data[row * relation + i]!;
        toHead[headRows[row]! * relation + i]! += value;
        toDependent[row * relation + i] = value;
      }
    return loss;
  }

  private linear(linear: Linear, input: Matrix, inputGradient: Matrix, rows: number): void {
    const gradients = { weights: this.gradients.get(linear.weights)!, bias: this.gradients.get(linear.bias)! };
    linearBackward(this.scratch, linear, gradients, input, this.outGradients.get(linear)!, inputGradient, rows);
  }

  private backward(batch: Batch): void {
    const { network } = this;
    const last = network.layers.length - 1;
    const state = network.layers[last]!.out;
    const stateGradient = this.stateGradients[last]!;
    const size = batch.size;
    this.linear(network.form, network.dependents.out, this.outGradients.get(network.dependents)!, size);
    for (const [linear, rows] of [
      [network.heads, size + 1],
      [network.dependents, size],
    ] as const) {
      const gradient = this.outGradients.get(linear)!;
      this.undrop(linear.out, gradient, rows);
      rectifyBackward(gradient, linear.out, rows);
      this.linear(linear, state, stateGradient, rows);
    }
    this.linear(network.relationHeads, state, stateGradient, size + 1);
    for (const linear of [network.relationDependents, network.xpos, network.upos, network.names])
      this.linear(linear, state, stateGradient, size);
    const root = this.gradients.get(network.root)!.data;
    for (let i = 0; i < root.length; i++) root[i]! += stateGradient.data[size * state.columns + i]!;
    for (let depth = last; depth >= 0; depth--) {
      const out = network.layers[depth]!.out;
      this.undrop(out, this.stateGradients[depth]!, size);
      const input = depth ? network.layers[depth - 1]!.out : network.input;
      const inputGradient = depth ? this.stateGradients[depth - 1]! : this.inputGradient;
      this.layers[depth]!.backward(input, this.stateGradients[depth]!, inputGradient, batch);
    }
    this.undrop(network.input, this.inputGradient, size);
    this.scratch.turnedTimes(network.vectors, this.inputGradient, this.gradients.get(network.projection)!, size);
  }

  private move(batch: Batch, keys: readonly Int32Array[], rate: number): void {
    const { word } = this.shape;
    this.count++;
    for (const optimiser of [...this.optimisers, this.tableOptimiser])
      optimiser.prepare(rate, this.count, 1 / batch.size);
    for (const optimiser of this.optimisers) optimiser.step();
    const touched = new Set<number>();
    const gradient = this.tableGradient.data;
    const from = this.inputGradient.data;
    keys.forEach((rows, row) => {
      for (const key of rows) {
        touched.add(key);
        for (let i = 0; i < word; i++) gradient[key * word + i]! += from[row * word + i]!;
      }
    });
    for (const key of touched) this.tableOptimiser.step(key, 1);
  }
}
