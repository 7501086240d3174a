import type { Matrix, Room } from '../kernel/room.ts';
import type { Batch } from './batch.ts';
import { Linear } from './linear.ts';
import { Layer } from './memory.ts';

/** Sizes of a network. */
export interface Shape {
  /** Floats that stand for a word at the entrance. */
  word: number;
  /** Floats of a ready-made word vector. */
  vector: number;
  /** Floats of one direction of one layer; a multiple of 8. */
  width: number;
  layers: number;
  arc: number;
  relation: number;
  /** Numbers of classes. */
  xpos: number;
  upos: number;
  names: number;
  relations: number;
}

/** Puts some values of a matrix to zero while learning; does nothing otherwise. */
export type Dropout = (matrix: Matrix, rows: number) => void;

/**
 * The network that scores tags, names, heads and relations: word vectors, layers of long short-term memory in both
 * directions, and on them linear classifiers and a biaffine classifier of heads (Dozat & Manning 2017).
 */
export class Network {
  readonly input: Matrix;
  readonly vectors: Matrix;
  readonly projection: Matrix;
  readonly layers: readonly Layer[];
  readonly root: Matrix;
  readonly xpos: Linear;
  readonly upos: Linear;
  readonly names: Linear;
  readonly heads: Linear;
  readonly dependents: Linear;
  /** The bilinear form between dependent and head, and the term of the head alone. */
  readonly form: Linear;
  readonly relationHeads: Linear;
  readonly relationDependents: Linear;
  readonly relationMix: Matrix;
  readonly relations: Linear;
  /** Of the sentence last scored: a row for each dependent, columns for the root and each head. */
  readonly arcs: Matrix;
  private readonly headColumns: Matrix;
  private readonly formRows: Matrix;

  /**
   * @param rows most words of a batch
   * @param longest most words of a sentence
   */
  constructor(
    readonly room: Room,
    readonly shape: Shape,
    rows: number,
    longest: number,
  ) {
    const { word, vector, width, arc, relation } = shape;
    const state = 2 * width;
    const padded = Math.ceil((longest + 1) / 8) * 8;
    this.input = room.matrix(rows, word);
    this.vectors = room.matrix(rows, vector);
    this.projection = room.matrix(vector, word);
    this.layers = Array.from({ length: shape.layers }, (_, i) => new Layer(room, i ? state : word, width, rows));
    this.root = room.matrix(1, state);
    this.xpos = new Linear(room, state, shape.xpos, rows);
    this.upos = new Linear(room, state, shape.upos, rows);
    this.names = new Linear(room, state, shape.names, rows);
    this.heads = new Linear(room, state, arc, rows + 1);
    this.dependents = new Linear(room, state, arc, rows);
    this.form = new Linear(room, arc, arc, rows);
    this.relationHeads = new Linear(room, state, relation, rows + 1);
    this.relationDependents = new Linear(room, state, relation, rows);
    this.relationMix = room.matrix(rows, relation);
    this.relations = new Linear(room, relation, shape.relations, rows);
    this.arcs = room.matrix(longest, padded);
    this.headColumns = room.matrix(arc, padded);
    this.formRows = room.matrix(longest, arc);
  }

  /** How many floats a room needs for a network of this shape. */
  static floats(shape: Shape, rows: number, longest: number): number {
    const { word, vector, width, layers, arc, relation } = shape;
    const classes = shape.xpos + shape.upos + shape.names + 32;
    const weights =
      vector * word +
      layers * 2 * 4 * width * (Math.max(word, 2 * width) + width + 1) +
      2 * width * (classes + 2 * arc + 2 * relation + 1) +
      classes +
      arc * (arc + 3) +
      relation * (shape.relations + 10) +
      shape.relations;
    const perRow = word + vector + layers * 2 * 8 * width + classes + 3 * arc + 3 * relation + shape.relations + 8;
    return weights + perRow * (rows + 1) + (longest + arc) * (longest + 9) + longest * arc + 4096;
  }

  /** The linear maps by name. */
  linears(): Map<string, Linear> {
    const { xpos, upos, names, heads, dependents, form, relationHeads, relationDependents, relations } = this;
    return new Map(
      Object.entries({ xpos, upos, names, heads, dependents, form, relationHeads, relationDependents, relations }),
    );
  }

  /** Everything that is learned here, by name. */
  parameters(): Map<string, Matrix> {
    const all = new Map<string, Matrix>([
      ['projection', this.projection],
      ['root', this.root],
    ]);
    this.layers.forEach((layer, depth) => {
      layer.directions.forEach((direction, side) => {
        for (const part of ['weights', 'recurrent', 'bias'] as const)
          all.set(`layer${depth}.${side}.${part}`, direction[part]);
      });
    });
    for (const [name, linear] of this.linears()) {
      all.set(`${name}.weights`, linear.weights);
      all.set(`${name}.bias`, linear.bias);
    }
    return all;
  }

  /** Takes words in: adds their projected vectors to `input`, and hands it to the first layer. */
  enter(rows: number, drop: Dropout = () => {}): void {
    this.room.multiply(this.vectors, this.projection, this.input, rows);
    drop(this.input, rows);
    this.layers[0]!.enter(this.input, rows);
  }

  /** Scores everything but arcs and relations, for words that were taken in. */
  forward(batch: Batch, drop: Dropout = () => {}): void {
    const { room } = this;
    let state = this.input;
    this.layers.forEach((layer, depth) => {
      if (depth > 0) layer.enter(state, batch.size);
      state = layer.run(batch);
      drop(state, batch.size);
    });
    state.data.set(this.root.data, batch.size * state.columns);
    for (const linear of [this.xpos, this.upos, this.names]) linear.forward(state, batch.size);
    for (const [linear, rows] of [
      [this.heads, batch.size + 1],
      [this.dependents, batch.size],
    ] as const) {
      room.rectify(linear.forward(state, rows), rows);
      drop(linear.out, rows);
    }
    this.form.forward(this.dependents.out, batch.size);
    this.relationHeads.forward(state, batch.size + 1);
    this.relationDependents.forward(state, batch.size);
  }

  /** Fills `arcs` for a sentence; `root` is the row of the root. Returns the length of a row. */
  scoreArcs(rows: Int32Array, root: number): number {
    const { room, shape, headColumns, formRows, arcs } = this;
    const { arc } = shape;
    const size = rows.length;
    const padded = Math.ceil((size + 1) / 8) * 8;
    const heads = this.heads.out.data;
    for (let head = 0; head <= size; head++) {
      const from = (head === 0 ? root : rows[head - 1]!) * arc;
      for (let i = 0; i < arc; i++) headColumns.data[i * padded + head] = heads[from + i]!;
    }
    for (let i = 0; i < size; i++)
      formRows.data.set(this.form.out.data.subarray(rows[i]! * arc, (rows[i]! + 1) * arc), i * arc);
    arcs.data.fill(0, 0, size * padded);
    room.multiplyAt(size, padded, arc, formRows.at, headColumns.at, arcs.at);
    return padded;
  }

  /** Scores the relations of all words, given the row of the head of each. */
  scoreRelations(headRows: Int32Array, drop: Dropout = () => {}): void {
    const { relation } = this.shape;
    const { data } = this.relationMix;
    const heads = this.relationHeads.out.data;
    const dependents = this.relationDependents.out.data;
    for (let row = 0; row < headRows.length; row++)
      for (let i = 0, to = row * relation, from = headRows[row]! * relation; i < relation; i++)
        data[to + i] = dependents[to + i]! + heads[from + i]!;
    this.room.rectify(this.relationMix, headRows.length);
    drop(this.relationMix, headRows.length);
    this.relations.forward(this.relationMix, headRows.length);
  }
}
