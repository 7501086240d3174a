import type { Matrix } from '../kernel/room.ts';
import type { Batch } from '../network/batch.ts';
import type { Network } from '../network/network.ts';
import { Adam } from './adam.ts';
import type { Example } from './example.ts';

/** How often what is known of a word is held back, so that the rest is learned to do without: its row, its vector. */
export interface WordDrops {
  word: number;
  vector: number;
}

/** Learns the embeddings of words, affixes and shapes. */
export class WordTable {
  readonly table: Matrix;
  private readonly gradient: Matrix;
  private readonly optimiser: Adam;

  constructor(
    private readonly network: Network,
    rows: number,
    private readonly vectors: Float32Array,
    private readonly drops: WordDrops,
    private readonly random: () => number,
  ) {
    const { room, shape } = network;
    this.table = room.matrix(rows, shape.word);
    this.gradient = room.matrix(rows, shape.word);
    this.optimiser = new Adam(room, this.table, this.gradient);
  }

  /** Puts the words of a batch at the entrance of the network; gives the rows of the table that each row is made of. */
  enter(examples: readonly Example[], batch: Batch): Int32Array[] {
    const { input, vectors, shape } = this.network;
    const { word, vector } = shape;
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
    return keys;
  }

  /** Moves the rows that `keys` name against the gradient of the network's input; see `Adam`. */
  move(keys: readonly Int32Array[], inputGradient: Matrix, rate: number, count: number, scale: number): void {
    const { columns } = this.table;
    this.optimiser.prepare(rate, count, scale);
    const touched = new Set<number>();
    keys.forEach((rows, row) => {
      for (const key of rows) {
        touched.add(key);
        for (let i = 0; i < columns; i++)
          this.gradient.data[key * columns + i]! += inputGradient.data[row * columns + i]!;
      }
    });
    for (const key of touched) this.optimiser.step(key, 1);
  }
}
