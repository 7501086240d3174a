/** Cells that a grid may have for each disc: discs far apart get wider cells, not more. */
const CELLS_PER_DISC = 4;

/** Discs as they are pushed: their places, and how far each is to move. */
export interface Field {
  x: Float64Array;
  y: Float64Array;
  moveX: Float64Array;
  moveY: Float64Array;
  size: Float64Array;
}

/** Discs by the cells of a grid in which their centres lie. A cell is at least as wide as two discs that touch are apart. */
export class DiscGrid {
  readonly #left: number;
  readonly #top: number;
  readonly #width: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Where the discs of each cell begin among those of all, and where they end. */
  readonly #starts: Int32Array;
  /** The discs, cell by cell, in each cell in their order. */
  readonly #discs: Int32Array;

  constructor({ x, y, size }: Field, margin: number) {
    const [left, right, top, bottom] = [least(x), most(x), least(y), most(y)];
    const room = Math.sqrt(((right - left) * (bottom - top)) / (CELLS_PER_DISC * x.length));
    const long = (right - left + bottom - top) / (CELLS_PER_DISC * x.length);
    this.#left = left;
    this.#top = top;
    this.#width = Math.max(2 * (most(size) + margin), room, long);
    this.#columns = Math.floor((right - left) / this.#width) + 1;
    this.#rows = Math.floor((bottom - top) / this.#width) + 1;
    const cells = Int32Array.from(x, (each, at) => this.#cell(each, y[at]!));
    this.#starts = new Int32Array(this.#columns * this.#rows + 1);
    for (const cell of cells) this.#starts[cell + 1]!++;
    for (let cell = 1; cell < this.#starts.length; cell++) this.#starts[cell]! += this.#starts[cell - 1]!;
    const next = this.#starts.slice();
    this.#discs = new Int32Array(x.length);
    for (const [at, cell] of cells.entries()) this.#discs[next[cell]!++] = at;
  }

  /** Calls for each later disc that may touch one at a place. */
  eachLater(disc: number, x: number, y: number, visit: (other: number) => void): void {
    const [column, row] = [this.#column(x), this.#row(y)];
    const [from, to] = [Math.max(0, column - 1), Math.min(this.#columns - 1, column + 1)];
    for (let at = Math.max(0, row - 1); at <= Math.min(this.#rows - 1, row + 1); at++) {
      const end = this.#starts[at * this.#columns + to + 1]!;
      for (let index = this.#starts[at * this.#columns + from]!; index < end; index++)
        if (this.#discs[index]! > disc) visit(this.#discs[index]!);
    }
  }

  #cell(x: number, y: number): number {
    return this.#row(y) * this.#columns + this.#column(x);
  }

  #column(x: number): number {
    return Math.floor((x - this.#left) / this.#width);
  }

  #row(y: number): number {
    return Math.floor((y - this.#top) / this.#width);
  }
}

const least = (values: Float64Array): number => values.reduce((one, other) => Math.min(one, other));
const most = (values: Float64Array): number => values.reduce((one, other) => Math.max(one, other));
