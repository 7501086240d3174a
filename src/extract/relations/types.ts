import type { Frame } from '../../frames/schema.ts';
import type { Span } from '../../model/evidence.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';

/** A sentence with what is known around it. */
export interface Scene {
  reading: Reading;
  sentence: PlacedSentence;
  actors: Actors;
}

/** Acts of actors on one another, as a sentence tells them; of one who acts for the other none is told. */
export interface Act {
  rule: string;
  edge: Frame['edge'];
  plover: string | undefined;
  /** When it was done, ISO, as precise as the words allow. */
  date: string | undefined;
  pairs: readonly Pair[];
  /** The words that say so. */
  span: Span;
}

/** Who does it, and to whom. */
export type Pair = readonly [source: ActorReference, target: ActorReference];
