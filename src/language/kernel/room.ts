import { adamRoutine } from './adam.ts';
import { assemble } from './assembly.ts';
import { cellRoutine } from './cell.ts';
import { multiplyRoutine } from './multiply.ts';

const PAGE = 65536;

/** A row-major matrix of 32-bit floats in a room. */
export interface Matrix {
  rows: number;
  columns: number;
  /** Byte address. */
  at: number;
  data: Float32Array;
}

type Kernel = (rows: number, width: number, third: number, fourth: number, fifth: number, sixth: number) => void;

/** A stretch of memory for matrices, with the routines that work on it. It is of fixed size: views stay valid. */
export class Room {
  private readonly memory: WebAssembly.Memory;
  private used = 0;
  readonly multiplyAt: Kernel;
  readonly cellAt: Kernel;
  readonly adamAt: Kernel;

  /** @param floats how many floats all matrices together may hold */
  constructor(floats: number) {
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / PAGE) + 1 });
    const module = new WebAssembly.Module(assemble([multiplyRoutine, cellRoutine, adamRoutine]));
    const { exports } = new WebAssembly.Instance(module, { room: { memory: this.memory } });
    this.multiplyAt = exports.multiply as Kernel;
    this.cellAt = exports.cell as Kernel;
    this.adamAt = exports.adam as Kernel;
  }

  /** A new matrix of zeros. */
  matrix(rows: number, columns: number): Matrix {
    const at = this.used;
    this.used += Math.ceil((rows * columns) / 4) * 16;
    return { rows, columns, at, data: new Float32Array(this.memory.buffer, at, rows * columns) };
  }

  /** C += A·B over the first `rows` rows of A. The columns of B are a multiple of 8. */
  multiply(a: Matrix, b: Matrix, c: Matrix, rows = a.rows): void {
    this.multiplyAt(rows, b.columns, b.rows, a.at, b.at, c.at);
  }
}
