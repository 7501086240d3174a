import { createEngine } from './engine.ts';
import type { Analyse } from './types.ts';

export type { Analyse, Sentence, Token } from './types.ts';

/**
 * Makes `analyse` of the bytes of a language model (`data/model/english.bin`). Pure and synchronous; runs in Node, in
 * workers and in browsers. Throws InvalidInputError, naming `fileName`, where the bytes are no model of this version.
 */
export function createAnalyser(model: Uint8Array, fileName = 'language model'): Analyse {
  return createEngine(model, fileName).analyse;
}
