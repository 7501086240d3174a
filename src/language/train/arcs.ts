import type { Matrix } from '../kernel/room.ts';
import type { Network } from '../network/network.ts';
import type { Gradients } from './gradients.ts';
import { softmaxGradient } from './softmax.ts';

/** Learns which word is whose head, sentence by sentence. */
export class ArcLearner {
  private readonly arcGradient: Matrix;
  private readonly heads: Matrix;
  private readonly headGradient: Matrix;
  private readonly forms: Matrix;
  private readonly formGradient: Matrix;

  constructor(
    private readonly network: Network,
    private readonly gradients: Gradients,
  ) {
    const { room, arcs, shape } = network;
    this.arcGradient = room.matrix(arcs.rows, arcs.columns);
    this.heads = room.matrix(arcs.columns, shape.arc);
    this.headGradient = room.matrix(arcs.columns, shape.arc);
    this.forms = room.matrix(arcs.rows, shape.arc);
    this.formGradient = room.matrix(arcs.rows, shape.arc);
  }

  /**
   * Adds the gradients of a sentence to those of `heads` and `form`; gives the loss.
   * @param gold index of each word's head; -1 for the root
   * @param rows the rows of its words; `root` is that of the root
   */
  learn(gold: readonly number[], rows: Int32Array, root: number): number {
    const { network, arcGradient, heads, headGradient, forms, formGradient } = this;
    const { arc } = network.shape;
    const size = rows.length;
    const stride = network.scoreArcs(rows, root);
    let loss = 0;
    for (let i = 0; i < size; i++)
      loss += softmaxGradient(network.arcs, arcGradient, i, stride, size + 1, gold[i]! + 1);
    const headRows = [root, ...rows];
    heads.data.fill(0, 0, stride * arc);
    headGradient.data.fill(0, 0, stride * arc);
    formGradient.data.fill(0, 0, size * arc);
    const copy = (from: Matrix, row: number, to: Matrix, at: number): void =>
      to.data.set(from.data.subarray(row * arc, (row + 1) * arc), at * arc);
    headRows.forEach((row, head) => {
      copy(network.heads.out, row, heads, head);
    });
    rows.forEach((row, word) => {
      copy(network.form.out, row, forms, word);
    });
    network.room.multiplyAt(size, arc, stride, arcGradient.at, heads.at, formGradient.at);
    this.gradients.scratch.turnedTimes({ ...arcGradient, columns: stride }, forms, headGradient, size);
    const headTotal = this.gradients.ofOut(network.heads).data;
    headRows.forEach((row, head) => {
      for (let i = 0; i < arc; i++) headTotal[row * arc + i]! += headGradient.data[head * arc + i]!;
    });
    rows.forEach((row, word) => {
      copy(formGradient, word, this.gradients.ofOut(network.form), row);
    });
    return loss;
  }
}
