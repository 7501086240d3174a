import type { LanguageModel } from './model.ts';
import type { Network } from './network/network.ts';
import { addRow } from './numbers.ts';
import { wordKeys } from './words.ts';

/** So many different words are kept ready; then the shelf is emptied. */
const SHELF = 8000;
const LONGEST_KEPT = 32;

/** Takes words into a network: what the first layer makes of a word alone is worked out once and kept. */
export class Entrance {
  private readonly shelf = new Map<string, Float32Array>();

  constructor(
    private readonly model: LanguageModel,
    private readonly network: Network,
  ) {}

  /** Takes in a batch: `words[row]` goes to row `row`. */
  enter(words: readonly string[]): void {
    const ready = words.map(word => this.take(word));
    const { directions } = this.network.layers[0]!;
    ready.forEach((floats, row) => {
      directions.forEach(({ gates }, side) => {
        const { columns } = gates;
        gates.data.set(floats.subarray(side * columns, (side + 1) * columns), row * columns);
      });
    });
  }

  private take(word: string): Float32Array {
    const known = this.shelf.get(word);
    if (known) return known;
    const floats = this.workOut(word);
    if (this.shelf.size >= SHELF) this.shelf.clear();
    if (word.length <= LONGEST_KEPT) this.shelf.set(word, floats);
    return floats;
  }

  private workOut(word: string): Float32Array {
    const { model, network } = this;
    const { rows, vector } = wordKeys(word, model.vocabulary);
    network.input.data.fill(0, 0, model.shape.word);
    network.vectors.data.fill(0, 0, model.shape.vector);
    for (const row of rows) addRow(model.table, row, network.input.data, 0);
    if (vector >= 0) addRow(model.vectors, vector, network.vectors.data, 0);
    network.enter(1);
    const { directions } = network.layers[0]!;
    const floats = new Float32Array(2 * directions[0].gates.columns);
    directions.forEach(({ gates }, side) => {
      floats.set(gates.data.subarray(0, gates.columns), side * gates.columns);
    });
    return floats;
  }
}
