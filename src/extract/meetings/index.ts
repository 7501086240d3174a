import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { Reading, Trace } from '../types.ts';
import { addEvent } from './decide/add-event.ts';
import { placeInVisits } from './decide/during-visit.ts';
import { gatherEvents } from './decide/gather.ts';
import { findTellings } from './decide/tellings.ts';
import { addDelegates } from './delegates.ts';
import { addNamedMembers } from './named-talks.ts';

/** Finds the meetings of a document and adds each once, with who takes part, who hosts it and where it is held. */
export function addMeetings(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  const events = gatherEvents(findTellings(reading, actors, trace), trace);
  placeInVisits(events, actors);
  addNamedMembers(events, draft);
  addDelegates(events, actors);
  for (const event of events) addEvent(draft, event, actors, trace);
}
