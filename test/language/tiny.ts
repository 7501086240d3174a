import { readFileSync } from 'node:fs';
import { readConllu } from '../../src/language/conllu.ts';
import { toSmallRows } from '../../src/language/numbers.ts';
import { seeded } from '../../src/language/train/random.ts';
import type { Plan, Sources } from '../../src/language/train/train.ts';

/** A treebank of seven sentences, written for these tests. */
export const TINY = readConllu(readFileSync(new URL('./tiny.conllu', import.meta.url), 'utf8'));

const random = seeded(5);
const words = ['minister', 'envoy', 'norway', 'sweden', 'left', 'met'];

export const TINY_SOURCES: Sources = {
  vectors: {
    words,
    rows: toSmallRows(
      Float32Array.from({ length: words.length * 8 }, () => random() - 0.5),
      8,
    ),
  },
  seeds: { abbreviations: ['gen.'], hyphenPrefixes: ['co'] },
  gazetteer: { names: new Map(), givenNames: new Set(), organizationEnds: new Set(), others: new Set() },
};

export const TINY_PLAN: Plan = {
  sizes: { word: 32, width: 32, layers: 2, arc: 16, relation: 16 },
  ...{ buckets: 64, epochs: 150, batch: 12, rate: 0.01, seed: 3 },
};
