import type { LanguageModel } from './model.ts';
import type { Network } from './network/network.ts';
import { addRow } from './numbers.ts';
import { wordKeys } from './words.ts';

/** So many different words are kept ready; then the shelf is emptied. */
const SHELF = 8000;
const LONGEST_KEPT = 32;

/** Takes words into a network: what the first layer makes of a word alone is worked out once and kept. */
export class Entrance {
  /** The place of each word on the shelf, and what lies there: the gates of both directions. */
  private readonly places = new Map<string, number>();
  private readonly shelf: Float32Array;
  private used = 0;

  constructor(
    private readonly model: LanguageModel,
    private readonly network: Network,
  ) {
    this.shelf = new Float32Array(SHELF * 8 * model.shape.width);
  }

  /** Takes in a batch: `words[row]` goes to row `row`. A batch has fewer words than the shelf has places. */
  enter(words: readonly string[]): void {
    const { places, shelf } = this;
    let missing = new Set<string>();
    for (const word of words) if (!places.has(word)) missing.add(word);
    if (this.used + missing.size > SHELF) {
      places.clear();
      this.used = 0;
      missing = new Set(words);
    }
    this.workOut([...missing]);
    const [left, right] = this.network.layers[0]!.directions;
    const { columns } = left.gates;
    words.forEach((word, row) => {
      const from = places.get(word)! * 2 * columns;
      left.gates.data.set(shelf.subarray(from, from + columns), row * columns);
      right.gates.data.set(shelf.subarray(from + columns, from + 2 * columns), row * columns);
    });
    for (const word of missing) if (word.length > LONGEST_KEPT) places.delete(word);
  }

  /** Puts words on the shelf. */
  private workOut(words: readonly string[]): void {
    const { model, network, places, shelf } = this;
    const { word: width, vector: vectorWidth } = model.shape;
    network.input.data.fill(0, 0, words.length * width);
    network.vectors.data.fill(0, 0, words.length * vectorWidth);
    words.forEach((word, index) => {
      const { rows, vector } = wordKeys(word, model.vocabulary);
      for (const row of rows) addRow(model.table, row, network.input.data, index * width);
      if (vector >= 0) addRow(model.vectors, vector, network.vectors.data, index * vectorWidth);
      places.set(word, this.used + index);
    });
    network.enter(words.length);
    network.layers[0]!.directions.forEach(({ gates: { data, columns } }, side) => {
      for (let index = 0; index < words.length; index++)
        shelf.set(data.subarray(index * columns, (index + 1) * columns), (2 * (this.used + index) + side) * columns);
    });
    this.used += words.length;
  }
}
