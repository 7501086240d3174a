import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { Reading, Trace } from '../types.ts';

export function addDemands(_draft: Draft, _reading: Reading, _actors: Actors, _trace: Trace): void {}
