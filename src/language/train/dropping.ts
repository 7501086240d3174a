import type { Matrix } from '../kernel/room.ts';

/** Drops values by chance while learning, and takes gradients back through it (Srivastava et al. 2014). */
export class Dropping {
  private readonly masks = new Map<Matrix, Float32Array>();

  /** @param share how much is dropped; rounded to 256ths, so that one random number serves four values */
  constructor(
    private readonly share: number,
    private readonly random: () => number,
  ) {}

  readonly drop = (matrix: Matrix, rows: number): void => {
    const size = rows * matrix.columns;
    const mask = this.masks.get(matrix) ?? new Float32Array(matrix.data.length);
    this.masks.set(matrix, mask);
    const dropped = Math.round(this.share * 256);
    const kept = 256 / (256 - dropped);
    for (let i = 0; i < size; i += 4)
      for (let bits = this.random() * 4294967296, j = i; j < i + 4; j++, bits >>>= 8) {
        const value = (bits & 255) < dropped ? 0 : kept;
        mask[j] = value;
        matrix.data[j]! *= value;
      }
  };

  /** Takes the gradient of `matrix` back through its last dropping. */
  backward(matrix: Matrix, gradient: Matrix, rows: number): void {
    const mask = this.masks.get(matrix)!;
    for (let i = 0; i < rows * matrix.columns; i++) gradient.data[i]! *= mask[i]!;
  }
}
