import type { Matrix } from '../kernel/room.ts';

/** No loss is greater than that of this chance. */
const LEAST_CHANCE = 1e-9;

/**
 * The gradient of a softmax with cross entropy, of one row.
 * @param scores its first `classes` columns count
 * @param gradient where to put it, at the same row; the columns left over become 0, and all where `gold` is -1
 * @param stride length of a row of both
 * @returns the loss
 */
export function softmaxGradient(
  scores: Matrix,
  gradient: Matrix,
  row: number,
  stride: number,
  classes: number,
  gold: number,
): number {
  const from = row * stride;
  const out = gradient.data;
  out.fill(0, from, from + stride);
  if (gold < 0) return 0;
  let peak = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < classes; i++) peak = Math.max(peak, scores.data[from + i]!);
  let sum = 0;
  for (let i = 0; i < classes; i++) {
    const value = Math.exp(scores.data[from + i]! - peak);
    out[from + i] = value;
    sum += value;
  }
  for (let i = 0; i < classes; i++) out[from + i]! /= sum;
  const right = out[from + gold]!;
  out[from + gold]! -= 1;
  return -Math.log(Math.max(right, LEAST_CHANCE));
}
