import { describe, expect, it } from 'vitest';
import { pack } from '../../src/language/container.ts';
import { createAnalyser } from '../../src/language/index.ts';
import { train } from '../../src/language/train/train.ts';
import { InvalidInputError } from '../../src/model/errors.ts';
import { TINY, TINY_PLAN, TINY_SOURCES } from './tiny.ts';

const good = train(TINY, TINY_SOURCES, { ...TINY_PLAN, epochs: 1 }, () => {});
const load = (bytes: Uint8Array) => () => createAnalyser(bytes, 'models/en.bin');
const altered = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const copy = good.slice();
  change(copy);
  return copy;
};

describe('bytes that are no language model', () => {
  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['another file', new TextEncoder().encode('%PDF-1.7 and so on, long enough for a header'), /not a language model/],
    ['a few bytes', good.slice(0, 10), /not a language model/],
    ['a truncated model', good.slice(0, good.length - 1), /cut short or damaged/],
    ['a model cut in its header', good.slice(0, 30), /cut short or damaged/],
    ['a damaged model', altered(bytes => bytes.set([bytes[5000]! ^ 1], 5000)), /cut short or damaged/],
    ['a model of another version', altered(bytes => bytes.set([99], 16)), /version 99/],
  ])('%s: named with the file and a remedy', (_, bytes, fault) => {
    expect(load(bytes)).toThrow(InvalidInputError);
    expect(load(bytes)).toThrow(fault);
    expect(load(bytes)).toThrow(/^models\/en\.bin: .*\. Install Entente again/);
  });

  it('a model without a part says which', () => {
    const settings = { shape: {}, classes: {}, partings: [], endings: [], exceptions: [] };
    expect(load(pack({ settings, arrays: new Map() }))).toThrow(/the part "words" is missing/);
  });

  it('the model itself is taken, from any view on memory', () => {
    const shifted = new Uint8Array(good.length + 3);
    shifted.set(good, 3);
    const analyse = createAnalyser(shifted.subarray(3), 'shifted');
    expect(analyse('The minister met Anna.')).toHaveLength(1);
  });
});
