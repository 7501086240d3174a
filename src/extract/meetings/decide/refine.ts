import { addDelegates } from '../delegates.ts';
import { addNamedMembers } from '../named-talks.ts';
import type { Refinement } from '../types.ts';
import { placeDuringVisits } from './during-visit.ts';
import { dateByNews } from './news-day.ts';
import { dateByOthers } from './other-event.ts';

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
