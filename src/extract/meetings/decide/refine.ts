import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { PlacedSentence } from '../../types.ts';
import { addDelegates } from '../delegates.ts';
import { addNamedMembers } from '../named-talks.ts';
import type { Event } from '../types.ts';
import { placeDuringVisits } from './during-visit.ts';
import { dateByNews } from './news-day.ts';
import { dateByOthers } from './other-event.ts';

/** What refiners see: all events of a document, before they become nodes. */
export interface Refinement {
  events: readonly Event[];
  draft: Draft;
  actors: Actors;
  sentences: readonly PlacedSentence[];
}

/** In order: each completes events by what the document says elsewhere. */
const REFINERS: readonly ((refinement: Refinement) => void)[] = [
  dateByOthers,
  placeDuringVisits,
  dateByNews,
  addNamedMembers,
  addDelegates,
];

export function refineEvents(refinement: Refinement): void {
  for (const refine of REFINERS) refine(refinement);
}
