import type { Matrix } from '../kernel/room.ts';
import type { Batch } from '../network/batch.ts';
import type { Network } from '../network/network.ts';
import { rectifyBackward } from './backward.ts';
import type { Dropping } from './dropping.ts';
import type { Example } from './example.ts';
import type { Gradients } from './gradients.ts';
import { softmaxGradient } from './softmax.ts';

/** Learns the relations between words and their right heads. */
export class RelationLearner {
  private readonly mixGradient: Matrix;

  constructor(
    private readonly network: Network,
    private readonly gradients: Gradients,
    private readonly dropping: Dropping,
  ) {
    const { rows, columns } = network.relationMix;
    this.mixGradient = network.room.matrix(rows, columns);
  }

  /** Sets the gradients of all that has to do with relations; gives the loss. */
  learn(examples: readonly Example[], batch: Batch): number {
    const { network, gradients, mixGradient, dropping } = this;
    const { shape, relations, relationMix } = network;
    const headRows = new Int32Array(batch.size);
    examples.forEach(({ heads }, index) => {
      const rows = batch.rows[index]!;
      heads.forEach((head, word) => {
        headRows[rows[word]!] = head < 0 ? batch.size : rows[head]!;
      });
    });
    network.scoreRelations(headRows, dropping.drop);
    const gradient = gradients.ofOut(relations);
    let loss = 0;
    examples.forEach((example, index) => {
      example.relations.forEach((gold, word) => {
        const row = batch.rows[index]![word]!;
        loss += softmaxGradient(relations.out, gradient, row, gradient.columns, shape.relations, gold);
      });
    });
    mixGradient.data.fill(0);
    gradients.throughLinear(relations, relationMix, mixGradient, batch.size);
    dropping.backward(relationMix, mixGradient, batch.size);
    rectifyBackward(mixGradient, relationMix, batch.size);
    this.share(headRows);
    return loss;
  }

  /** The gradient of a sum goes to both of its terms: what the head gave, and what the word itself gave. */
  private share(headRows: Int32Array): void {
    const { network, gradients, mixGradient } = this;
    const { relation } = network.shape;
    const toHead = gradients.ofOut(network.relationHeads).data;
    const toDependent = gradients.ofOut(network.relationDependents).data;
    headRows.forEach((headRow, row) => {
      for (let i = 0; i < relation; i++) {
        const value = mixGradient.data[row * relation + i]!;
        toHead[headRow * relation + i]! += value;
        toDependent[row * relation + i] = value;
      }
    });
  }
}
