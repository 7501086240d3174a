import type { GoldSentence } from '../conllu.ts';
import { type LanguageModel, writeModel } from '../model.ts';
import { NAME_CLASSES } from '../names.ts';
import type { Shape } from '../network/network.ts';
import { addRow, type SmallRows, toSmallRows } from '../numbers.ts';
import type { Example } from './example.ts';
import { countClasses, countWords, exampleMaker, recased } from './examples.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Learner } from './learner.ts';
import { learnLemmas } from './lemmas.ts';
import { seeded, shuffled } from './random.ts';
import { learnTokens, type TokenSeeds } from './tokens.ts';
import type { WordVectors } from './vectors.ts';

/** What is known beside the treebanks. */
export interface Sources {
  vectors: WordVectors;
  seeds: TokenSeeds;
  gazetteer: Gazetteer;
}

/** Sizes of the network and the course of learning. */
export interface Plan {
  sizes: Pick<Shape, 'word' | 'width' | 'layers' | 'arc' | 'relation'>;
  /** Rows that hashed affixes and shapes share. */
  buckets: number;
  epochs: number;
  /** Words learned from at once. */
  batch: number;
  /** Length of a step of Adam at the beginning; it falls to nothing in a straight line. */
  rate: number;
  seed: number;
}

/** The plan of the model that ships with the package. */
export const PLAN: Plan = {
  sizes: { word: 128, width: 112, layers: 2, arc: 96, relation: 64 },
  buckets: 5000,
  epochs: 16,
  batch: 400,
  rate: 0.002,
  seed: 1,
};

const DROPS = { state: 0.33, word: 0.15, vector: 0.1 };
const WARM_UP = 200;
const LAST_RATE = 0.01;
/** Longer sentences are not learned from. */
const LONGEST = 160;

/**
 * Learns a model from treebanks; gives the bytes of its file. The same input gives the same bytes.
 * @param report called after each epoch with its number and the mean loss of a word
 */
export function train(
  sentences: readonly GoldSentence[],
  { vectors, seeds, gazetteer }: Sources,
  plan: Plan,
  report: (epoch: number, loss: number) => void,
): Uint8Array {
  const random = seeded(plan.seed);
  const classes = countClasses(sentences);
  const vocabulary = {
    words: countWords(sentences),
    vectors: new Map(vectors.words.map((word, index) => [word, index])),
    buckets: plan.buckets,
  };
  const shape: Shape = {
    ...plan.sizes,
    vector: vectors.rows.columns,
    xpos: classes.xpos.length,
    upos: classes.upos.length,
    names: NAME_CLASSES.length,
    relations: classes.relations.length,
  };
  const tableRows = vocabulary.words.size + 1 + plan.buckets;
  const learner = new Learner(shape, tableRows, floatRows(vectors.rows), DROPS, random, plan.batch + LONGEST, LONGEST);
  const make = exampleMaker(classes, vocabulary, gazetteer);
  const learned = sentences.filter(({ tokens }) => tokens.length > 0 && tokens.length <= LONGEST);
  const epoch = (): Example[][] =>
    inBatches(
      shuffled(
        learned.map(sentence => make(sentence, recased(random))),
        random,
      ),
      plan.batch,
    );
  let step = 0;
  for (let number = 1; number <= plan.epochs; number++) {
    const batches = epoch();
    const total = plan.epochs * batches.length;
    let loss = 0;
    for (const batch of batches) {
      step++;
      loss += learner.step(batch, plan.rate * Math.min(1, step / WARM_UP) * Math.max(LAST_RATE, 1 - step / total));
    }
    report(number, loss / batches.length);
  }
  const model: LanguageModel = {
    ...{ shape, classes, vocabulary },
    tokens: learnTokens(sentences, seeds),
    lemmas: learnLemmas(sentences),
    table: toSmallRows(learner.table.data, shape.word),
    vectors: vectors.rows,
  };
  return writeModel(model, learner.network);
}

function floatRows(rows: SmallRows): Float32Array {
  const floats = new Float32Array(rows.values.length);
  for (let row = 0; row < rows.scales.length; row++) addRow(rows, row, floats, row * rows.columns);
  return floats;
}

function inBatches(examples: readonly Example[], most: number): Example[][] {
  const batches: Example[][] = [];
  let words = Number.POSITIVE_INFINITY;
  for (const example of examples) {
    if (words + example.words.length > most) {
      batches.push([]);
      words = 0;
    }
    batches[batches.length - 1]!.push(example);
    words += example.words.length;
  }
  return batches;
}
