import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../src/language/engine.ts';
import { evaluateGold, evaluateRaw } from '../../src/language/train/evaluate.ts';
import { train } from '../../src/language/train/train.ts';
import { TINY, TINY_PLAN, TINY_SOURCES } from './tiny.ts';

describe('training on a tiny treebank', () => {
  const losses: number[] = [];
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = train(TINY, TINY_SOURCES, TINY_PLAN, (_, loss) => losses.push(loss));
  });

  it('learns: the loss falls', () => {
    expect(losses).toHaveLength(TINY_PLAN.epochs);
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 4);
  });

  it('knows by heart what it has learned from', () => {
    const figures = evaluateGold(createEngine(bytes, 'tiny'), TINY);
    expect(figures.get('LEMMA')).toBe(100);
    for (const name of ['UPOS', 'XPOS', 'UAS', 'LAS', 'NAMES']) expect(figures.get(name)).toBeGreaterThan(90);
  });

  it('finds tokens and sentences in the running text', () => {
    const figures = evaluateRaw(createEngine(bytes, 'tiny'), TINY);
    expect(figures.get('TOKENS')).toBe(100);
    expect(figures.get('SENTENCES')).toBe(100);
  });

  it('makes the same bytes of the same input', () => {
    const plan = { ...TINY_PLAN, epochs: 2 };
    const once = train(TINY, TINY_SOURCES, plan, () => {});
    expect(train(TINY, TINY_SOURCES, plan, () => {})).toEqual(once);
    expect(train(TINY, TINY_SOURCES, { ...plan, seed: 4 }, () => {})).not.toEqual(once);
  });
});
