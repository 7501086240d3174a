import { type Matrix, Room } from '../kernel/room.ts';
import { type Batch, layOut } from '../network/batch.ts';
import { Network, type Shape } from '../network/network.ts';
import { ArcLearner } from './arcs.ts';
import { LayerBackward, rectifyBackward } from './backward.ts';
import { Dropping } from './dropping.ts';
import type { Example } from './example.ts';
import { Gradients } from './gradients.ts';
import { RelationLearner } from './relations.ts';
import { softmaxGradient } from './softmax.ts';
import { type WordDrops, WordTable } from './word-table.ts';

/** How often values are dropped while learning. */
export interface Drops extends WordDrops {
  state: number;
}

const WORD_RANGE = 0.1;

/** Learns the weights of a network and a table of embeddings, batch by batch, by back-propagation. */
export class Learner {
  readonly network: Network;
  private readonly words: WordTable;
  private readonly gradients: Gradients;
  private readonly dropping: Dropping;
  private readonly arcs: ArcLearner;
  private readonly relations: RelationLearner;
  private readonly layers: readonly LayerBackward[];
  private readonly stateGradients: readonly Matrix[];
  private readonly inputGradient: Matrix;
  private count = 0;

  /**
   * @param vectors ready-made word vectors, row after row
   * @param rows most words of a batch
   * @param longest most words of a sentence
   */
  constructor(
    shape: Shape,
    tableRows: number,
    vectors: Float32Array,
    drops: Drops,
    private readonly random: () => number,
    rows: number,
    longest: number,
  ) {
    const state = 2 * shape.width;
    const scratch = (rows + state) * (4 * shape.width + shape.upos + 64);
    const room = new Room(
      Network.floats(shape, rows, longest) * 5 + tableRows * shape.word * 4 + 4 * scratch + rows * 512,
    );
    this.network = new Network(room, shape, rows, longest);
    this.gradients = new Gradients(this.network, rows);
    this.dropping = new Dropping(drops.state, random);
    this.arcs = new ArcLearner(this.network, this.gradients);
    this.relations = new RelationLearner(this.network, this.gradients, this.dropping);
    this.words = new WordTable(this.network, tableRows, vectors, drops, random);
    const { layers } = this.network;
    this.layers = layers.map(layer => new LayerBackward(this.gradients.scratch, layer, this.gradients.of));
    this.stateGradients = layers.map(layer => room.matrix(layer.out.rows, layer.out.columns));
    this.inputGradient = room.matrix(rows, shape.word);
    this.begin();
  }

  /** Embeddings of words, affixes and shapes. */
  get table(): Matrix {
    return this.words.table;
  }

  /** First weights: uniform, by the size of what they join (Glorot & Bengio 2010). */
  private begin(): void {
    const fill = ({ data }: Matrix, range: number): void => {
      for (let i = 0; i < data.length; i++) data[i] = range * (2 * this.random() - 1);
    };
    for (const [name, matrix] of this.network.parameters()) {
      if (name.endsWith('.bias')) continue;
      // The columns of a layer of memory are those of four gates.
      const columns = name.startsWith('layer') ? matrix.columns / 4 : matrix.columns;
      fill(matrix, Math.sqrt(6 / (matrix.rows + columns)));
    }
    for (const { directions } of this.network.layers)
      for (const { bias, width } of directions) bias.data.fill(1, width, 2 * width);
    fill(this.table, WORD_RANGE);
  }

  /** Learns from some sentences at once; gives the mean loss of a word. */
  step(examples: readonly Example[], rate: number): number {
    const { network, gradients, dropping } = this;
    const batch = layOut(examples.map(({ words }) => words.length));
    const keys = this.words.enter(examples, batch);
    network.enter(batch.size, dropping.drop);
    network.forward(batch, dropping.drop);
    for (const gradient of [...this.stateGradients, this.inputGradient]) gradient.data.fill(0);
    gradients.clear();
    let loss = this.learnLabels(examples, batch);
    examples.forEach(({ heads }, index) => {
      loss += this.arcs.learn(heads, batch.rows[index]!, batch.size);
    });
    loss += this.relations.learn(examples, batch);
    this.backward(batch);
    this.count++;
    gradients.move(rate, this.count, 1 / batch.size);
    this.words.move(keys, this.inputGradient, rate, this.count, 1 / batch.size);
    return loss / batch.size;
  }

  private learnLabels(examples: readonly Example[], batch: Batch): number {
    let loss = 0;
    for (const kind of ['xpos', 'upos', 'names'] as const) {
      const linear = this.network[kind];
      const gradient = this.gradients.ofOut(linear);
      examples.forEach((example, index) => {
        example[kind].forEach((gold, word) => {
          const row = batch.rows[index]![word]!;
          loss += softmaxGradient(linear.out, gradient, row, gradient.columns, this.network.shape[kind], gold);
        });
      });
    }
    return loss;
  }

  /** Takes the gradients of all that is scored back through the network. */
  private backward(batch: Batch): void {
    const { network, gradients, dropping, stateGradients, inputGradient } = this;
    const { heads, dependents, form, relationHeads, relationDependents, xpos, upos, names } = network;
    const last = network.layers.length - 1;
    const state = network.layers[last]!.out;
    const stateGradient = stateGradients[last]!;
    const { size } = batch;
    gradients.throughLinear(form, dependents.out, gradients.ofOut(dependents), size);
    for (const linear of [heads, dependents]) {
      const rows = linear === heads ? size + 1 : size;
      dropping.backward(linear.out, gradients.ofOut(linear), rows);
      rectifyBackward(gradients.ofOut(linear), linear.out, rows);
      gradients.throughLinear(linear, state, stateGradient, rows);
    }
    gradients.throughLinear(relationHeads, state, stateGradient, size + 1);
    for (const linear of [relationDependents, xpos, upos, names])
      gradients.throughLinear(linear, state, stateGradient, size);
    const root = gradients.of(network.root).data;
    for (let i = 0; i < root.length; i++) root[i]! += stateGradient.data[size * state.columns + i]!;
    for (let depth = last; depth >= 0; depth--) {
      dropping.backward(network.layers[depth]!.out, stateGradients[depth]!, size);
      const input = depth ? network.layers[depth - 1]!.out : network.input;
      this.layers[depth]!.backward(input, stateGradients[depth]!, stateGradients[depth - 1] ?? inputGradient, batch);
    }
    dropping.backward(network.input, inputGradient, size);
    gradients.scratch.turnedTimes(network.vectors, inputGradient, gradients.of(network.projection), size);
  }
}
