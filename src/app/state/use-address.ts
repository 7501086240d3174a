import { useMemo, useSyncExternalStore } from 'react';
import { type Address, formatAddress, parseAddress, START, selectionOf, UNARRANGED } from './address.ts';
import { cameraHere, withoutCamera } from './camera.ts';
import { forget, redo, remember, undo } from './undo.ts';

/** A place in the history: the part of the address after `#`, and the number of the visit to what it selects. */
interface Place {
  hash: string;
  visit: number;
}

/** What a place in the history keeps: its visit, and the place that it was reached from. */
interface Stamp {
  visit: number;
  from: string | undefined;
}

const stamp = () => window.history.state as Stamp | null;

let place: Place | undefined;
let visits = 0;
let leaving = false;

/** Reads where the history stands now. A new place is a new visit, unless the same thing stays selected. */
function arrive(): Place {
  const hash = withoutCamera(window.location.hash);
  const known = stamp();
  if (place && known && place.hash === hash && place.visit === known.visit) return place;
  const stays = place && selectionOf(parseAddress(place.hash)) === selectionOf(parseAddress(hash));
  const visit = known?.visit ?? (place && stays ? place.visit : visits + 1);
  if (!known) window.history.replaceState({ visit, from: place?.hash } satisfies Stamp, '');
  visits = Math.max(visits, visit);
  leaving = false;
  place = { hash, visit };
  return place;
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify);
  return () => window.removeEventListener('hashchange', notify);
}

/** Where the reader is, anew after every step through the history. */
export function useAddress(): Place & { address: Address } {
  const place = useSyncExternalStore(subscribe, arrive);
  return useMemo(() => ({ ...place, address: parseAddress(place.hash) }), [place]);
}

/** Where the reader is now, the camera included: the page hears of a new address a moment later. */
export const here = (): Address => parseAddress(window.location.hash);

/** Goes to an address; the way back leads here again. */
export function go(address: Address): void {
  window.location.hash = formatAddress(address);
  tell();
}

/** The browser tells of a new place a moment later: until then the next wish would start from the former one. */
const tell = () => window.dispatchEvent(new HashChangeEvent('hashchange'));

/** Changes the address without a step in the history, as for the next quote. The camera stays where it is. */
export function adjust(address: Address): void {
  const camera = cameraHere();
  replace(camera ? { ...address, camera } : address);
}

function replace(address: Address): void {
  window.history.replaceState(stamp(), '', formatAddress(address));
  tell();
}

/** Arranges the graph in another way: no step in the history, but one that can be taken back. */
export function arrange(address: Address): void {
  remember(here());
  adjust(address);
}

/** Starts anew in the present view, since another graph is open now: what the address named was of the former one. */
export function startAnew(): void {
  forget();
  replace({ ...START, view: here().view });
}

/** Takes the last arrangement back. */
export function takeBack(): void {
  const former = undo(here());
  if (former) adjust(former);
}

/** Arranges again what was taken back. */
export function arrangeAgain(): void {
  const next = redo(here());
  if (next) adjust(next);
}

/** What was looked at, as one word, however it was arranged. */
const lookedAt = (address: Address) => formatAddress({ ...address, ...UNARRANGED, camera: undefined });

/** Closes the document: back to the place that it was opened from, so that the next way back leads to what was before. */
export function closeDocument(address: Address): void {
  const without = { ...address, passage: undefined };
  const from = stamp()?.from;
  if (from === undefined || lookedAt(parseAddress(from)) !== lookedAt(without)) {
    adjust(without);
    return;
  }
  // The history answers a moment later: closed twice until then, the document must not go back twice.
  if (!leaving) window.history.back();
  leaving = true;
}
