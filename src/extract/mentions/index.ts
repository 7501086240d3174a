import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { Reading, Trace } from '../types.ts';

/** Finds whom a document names, and resolves later mentions, descriptions and pronouns. */
export function recogniseActors(_reading: Reading, _trace: Trace): Actors {
  return { mentions: [], mentionAt: () => undefined, actorsOf: () => [], sidesOf: () => [] };
}

/** Adds the actors as nodes, and what each represents or is a member of as edges. */
export function addActors(_draft: Draft, _reading: Reading, _actors: Actors, _trace: Trace): void {}
