/** A multiclass perceptron over hashed features; rows of the weight table are feature hashes, columns classes. */
export interface Scorer {
  classes: number;
  bits: number;
  weights: Int8Array | Float32Array;
}

export function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b ^ (b >>> 15), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

export function score(scorer: Scorer, features: Int32Array, count: number, out: Float64Array): void {
  const { classes, weights, bits } = scorer;
  out.fill(0);
  for (let f = 0; f < count; f++) {
    const base = (features[f]! >>> (32 - bits)) * classes;
    for (let c = 0; c < classes; c++) out[c]! += weights[base + c]!;
  }
}

/** Averaged training (Collins 2002), by the trick of totals and time stamps folded into one table. */
export class Trainer {
  readonly scorer: Scorer & { weights: Float32Array };
  private readonly drift: Float64Array;
  private time = 1;
  constructor(classes: number, bits: number) {
    this.scorer = { classes, bits, weights: new Float32Array(classes << bits) };
    this.drift = new Float64Array(classes << bits);
  }
  step(): void {
    this.time++;
  }
  update(features: Int32Array, count: number, good: number, bad: number): void {
    const { classes, bits, weights } = this.scorer;
    for (let f = 0; f < count; f++) {
      const base = (features[f]! >>> (32 - bits)) * classes;
      weights[base + good]! += 1;
      weights[base + bad]! -= 1;
      this.drift[base + good]! += this.time;
      this.drift[base + bad]! -= this.time;
    }
  }
  average(): Float32Array {
    return this.scorer.weights.map((w, i) => w - this.drift[i]! / this.time);
  }
}

/** Writes averaged weights as 8-bit numbers, row by row: how many, then column and weight of each. */
export function packWeights(weights: Float32Array, classes: number): Uint8Array {
  let peak = 0;
  const sample = weights
    .filter(w => w !== 0)
    .map(Math.abs)
    .sort();
  peak = sample[Math.floor(sample.length * 0.9995)] ?? 1;
  const out: number[] = [];
  for (let row = 0; row < weights.length / classes; row++) {
    const cells: number[] = [];
    for (let c = 0; c < classes; c++) {
      const value = Math.max(-127, Math.min(127, Math.round((weights[row * classes + c]! / peak) * 127)));
      if (Math.abs(value) >= 2) cells.push(c, value & 255);
    }
    out.push(cells.length / 2, ...cells);
  }
  return Uint8Array.from(out);
}

export function unpackWeights(bytes: Uint8Array, classes: number, bits: number): Scorer {
  const weights = new Int8Array(classes << bits);
  let at = 0;
  for (let row = 0; row < 1 << bits; row++)
    for (let left = bytes[at++]!; left > 0; left--, at += 2)
      weights[row * classes + bytes[at]!] = (bytes[at + 1]! << 24) >> 24;
  return { classes, bits, weights };
}
