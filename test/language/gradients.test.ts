import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/language/train/example.ts';
import { Learner } from '../../src/language/train/learner.ts';
import { seeded } from '../../src/language/train/random.ts';

const SHAPE = {
  ...{ word: 16, vector: 8, width: 8, layers: 2, arc: 8, relation: 8 },
  ...{ xpos: 5, upos: 6, names: 3, relations: 7 },
};
const RATE = 1e-3;

/** Examples that nothing but memory can solve. */
function examples(random: () => number): Example[] {
  const upTo = (count: number): number => Math.floor(random() * count);
  return [5, 3, 7].map(size => {
    const each = (count: number): number[] => Array.from({ length: size }, () => upTo(count));
    return {
      words: Array.from({ length: size }, () => ({ rows: [upTo(30), upTo(30)], vector: upTo(11) - 1 })),
      ...{ xpos: each(5), upos: each(6), names: each(4).map(cls => cls - 1), relations: each(7) },
      heads: Array.from({ length: size }, (_, word) => (word === 0 ? -1 : upTo(word))),
    };
  });
}

describe('back-propagation', () => {
  it('leads downhill: small steps lower the loss, steadily and far', () => {
    const random = seeded(3);
    const vectors = Float32Array.from({ length: 80 }, () => random() - 0.5);
    const learner = new Learner(SHAPE, 30, vectors, { state: 0, word: 0, vector: 0 }, random, 40, 12);
    const some = examples(random);
    const losses = Array.from({ length: 400 }, () => learner.step(some, RATE));
    for (let i = 20; i < losses.length; i += 20) expect(losses[i]!).toBeLessThan(losses[i - 20]!);
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 4);
  });

  it('gives the slope of the loss', () => {
    const random = seeded(4);
    const vectors = Float32Array.from({ length: 80 }, () => random() - 0.5);
    const learner = new Learner(SHAPE, 30, vectors, { state: 0, word: 0, vector: 0 }, random, 40, 12);
    const some = examples(random);
    const loss = (): number => learner.step(some, 0);
    const start = loss();
    // A step of Adam moves every value by its rate against the sign of its slope: the loss falls by the sum of slopes.
    learner.step(some, 1e-5);
    const fall = start - loss();
    learner.step(some, 1e-5);
    const again = start - fall - loss();
    expect(fall).toBeGreaterThan(0);
    expect(again / fall).toBeGreaterThan(0.7);
    expect(again / fall).toBeLessThan(1.3);
  });
});
