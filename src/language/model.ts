import { InvalidInputError } from '../model/errors.ts';
import { pack, unpack } from './container.ts';
import type { Room } from './kernel/room.ts';
import type { LemmaRules } from './lemma.ts';
import { Network, type Shape } from './network/network.ts';
import { bytesOf, floatsOf, fromShorts, type SmallRows, signedOf, toShorts } from './numbers.ts';
import type { TokenLexicon } from './tokenize.ts';
import type { Vocabulary } from './words.ts';

/** The classes that the network tells apart, by their numbers. */
export interface Classes {
  /** Penn Treebank parts of speech. */
  xpos: string[];
  /** Universal part of speech and features: `NOUN Number=Plur`; `_` where there are none. */
  upos: string[];
  relations: string[];
}

/** Everything that `analyse` knows of English. */
export interface LanguageModel {
  shape: Shape;
  classes: Classes;
  tokens: TokenLexicon;
  lemmas: LemmaRules;
  vocabulary: Vocabulary;
  /** Embeddings of words, affixes and shapes. */
  table: SmallRows;
  /** Ready-made word vectors. */
  vectors: SmallRows;
}

interface Settings {
  shape: Shape;
  classes: Classes;
  buckets: number;
  abbreviations: string[];
  partings: [string, number][];
  hyphenPrefixes: string[];
  hyphenated: string[];
  endings: [string, string][];
  exceptions: [string, string][];
}

const lines = (words: Iterable<string>): Uint8Array => new TextEncoder().encode([...words].join('\n'));

/** The bytes of a model file: what is known, and the parameters of the network. */
export function writeModel(model: LanguageModel, network: Network): Uint8Array {
  const { shape, classes, tokens, lemmas, vocabulary, table, vectors } = model;
  const settings: Settings = {
    shape,
    classes,
    buckets: vocabulary.buckets,
    abbreviations: [...tokens.abbreviations],
    partings: [...tokens.partings],
    hyphenPrefixes: [...tokens.hyphenPrefixes],
    hyphenated: [...tokens.hyphenated],
    endings: [...lemmas.endings],
    exceptions: [...lemmas.exceptions],
  };
  const arrays = new Map<string, Uint8Array>([
    ['words', lines(vocabulary.words.keys())],
    ['vectorWords', lines(vocabulary.vectors.keys())],
    ['table', bytesOf(table.values)],
    ['tableScales', bytesOf(table.scales)],
    ['vectors', bytesOf(vectors.values)],
    ['vectorScales', bytesOf(vectors.scales)],
  ]);
  for (const [name, { data }] of network.parameters()) arrays.set(name, toShorts(data));
  return pack({ settings, arrays });
}

/** A model read from its file, and how to put its parameters into a network. */
export interface ReadModel {
  model: LanguageModel;
  /** Makes the network for batches of `rows` words and sentences of up to `longest` words. */
  network: (roomFor: (floats: number) => Room, rows: number, longest: number) => Network;
}

/** Reads a model file. Throws InvalidInputError, naming the file, where it is none. */
export function readModel(bytes: Uint8Array, fileName: string): ReadModel {
  const { settings: anything, arrays } = unpack(bytes, fileName);
  const settings = anything as Settings;
  const part = (name: string): Uint8Array => {
    const found = arrays.get(name);
    if (found) return found;
    throw new InvalidInputError(
      `${fileName}: the part "${name}" is missing from the language model. Install Entente again.`,
    );
  };
  const words = (name: string): string[] => new TextDecoder().decode(part(name)).split('\n');
  const { shape, classes } = settings;
  const model: LanguageModel = {
    shape,
    classes,
    tokens: {
      abbreviations: new Set(settings.abbreviations),
      partings: new Map(settings.partings),
      hyphenPrefixes: new Set(settings.hyphenPrefixes),
      hyphenated: new Set(settings.hyphenated),
    },
    lemmas: { endings: new Map(settings.endings), exceptions: new Map(settings.exceptions) },
    vocabulary: {
      words: new Map(words('words').map((word, index) => [word, index + 1])),
      vectors: new Map(words('vectorWords').map((word, index) => [word, index])),
      buckets: settings.buckets,
    },
    table: { columns: shape.word, values: signedOf(part('table')), scales: floatsOf(part('tableScales')) },
    vectors: { columns: shape.vector, values: signedOf(part('vectors')), scales: floatsOf(part('vectorScales')) },
  };
  return {
    model,
    network: (roomFor, rows, longest) => {
      const network = new Network(roomFor(Network.floats(shape, rows, longest)), shape, rows, longest);
      for (const [name, { data }] of network.parameters()) fromShorts(part(name), data);
      return network;
    },
  };
}
