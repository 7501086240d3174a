import { adamRoutine } from './adam.ts';
import { assemble } from './assembly.ts';
import { cellRoutine } from './cell.ts';
import { multiplyRoutine } from './multiply.ts';
import { peaksRoutine } from './peaks.ts';
import { rectifyRoutine } from './rectify.ts';
import { shortRoutines } from './shorts.ts';

const PAGE = 65536;
const ROUTINES = [multiplyRoutine, cellRoutine, adamRoutine, peaksRoutine, rectifyRoutine, ...shortRoutines];

/** A row-major matrix of 32-bit floats in a room. */
export interface Matrix {
  rows: number;
  columns: number;
  /** Byte address. */
  at: number;
  data: Float32Array;
}

/** A row-major matrix of 16-bit whole numbers in a room. */
export interface Shorts {
  columns: number;
  /** Byte address. */
  at: number;
  data: Int16Array;
}

type Kernel = (rows: number, width: number, third: number, fourth: number, fifth: number, sixth: number) => void;
type Shorten = (rows: number, width: number, from: number, to: number, stride: number) => void;
type MultiplyShorts = (
  rows: number,
  columns: number,
  inner: number,
  a: number,
  aStride: number,
  b: number,
  scales: number,
  start: number,
  startStride: number,
  c: number,
) => void;

/** A stretch of memory for matrices, with the routines that work on it. It is of fixed size: views stay valid. */
export class Room {
  private readonly memory: WebAssembly.Memory;
  private used = 0;
  readonly multiplyAt: Kernel;
  readonly cellAt: Kernel;
  readonly adamAt: Kernel;
  readonly shortenAt: Shorten;
  readonly multiplyShortsAt: MultiplyShorts;
  private readonly peaksAt: (rows: number, columns: number, from: number, to: number) => void;
  private readonly rectifyAt: (count: number, at: number) => void;

  /** @param floats how many floats all matrices together may hold */
  constructor(floats: number) {
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / PAGE) + 1 });
    const module = new WebAssembly.Module(assemble(ROUTINES));
    const { exports } = new WebAssembly.Instance(module, { room: { memory: this.memory } });
    this.multiplyAt = exports.multiply as Kernel;
    this.cellAt = exports.cell as Kernel;
    this.adamAt = exports.adam as Kernel;
    this.shortenAt = exports.shorten as Shorten;
    this.multiplyShortsAt = exports.multiplyShorts as MultiplyShorts;
    this.peaksAt = exports.peaks as Room['peaksAt'];
    this.rectifyAt = exports.rectify as (count: number, at: number) => void;
  }

  /** A new matrix of zeros. */
  matrix(rows: number, columns: number): Matrix {
    const at = this.used;
    this.used += Math.ceil((rows * columns) / 4) * 16;
    return { rows, columns, at, data: new Float32Array(this.memory.buffer, at, rows * columns) };
  }

  /** A new matrix of whole zeros. */
  shorts(rows: number, columns: number): Shorts {
    const { at } = this.matrix(rows, Math.ceil(columns / 2));
    return { columns, at, data: new Int16Array(this.memory.buffer, at, rows * columns) };
  }

  /** For each of the first `rows` rows of `from`, in `to`: four of its values, the peak among them; their four columns. */
  peaks(from: Matrix, rows: number, to: Matrix): void {
    this.peaksAt(rows, from.columns, from.at, to.at);
  }

  /** The leaky rectifier, in place, over the first `rows` rows. Their values are a multiple of 4. */
  rectify({ at, columns }: Matrix, rows: number): void {
    this.rectifyAt(rows * columns, at);
  }

  /** C += A·B over the first `rows` rows of A. The columns of B are a multiple of 8. */
  multiply(a: Matrix, b: Matrix, c: Matrix, rows = a.rows): void {
    this.multiplyAt(rows, b.columns, b.rows, a.at, b.at, c.at);
  }
}
