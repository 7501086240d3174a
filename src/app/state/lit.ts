import { useSyncExternalStore } from 'react';
import type { Selection } from './address.ts';

/** Nodes and edges. */
export type Lit = readonly Selection[];

const NOTHING: Lit = [];
let lit = NOTHING;
const listeners = new Set<() => void>();

/** Says at what the reader points outside of the map, as in a document, so that the map lights it up. */
export function setLit(next: Lit): void {
  if (next.length + lit.length === 0) return;
  lit = next.length === 0 ? NOTHING : next;
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

/** At what the reader points outside of the map. */
export const useLit = (): Lit => useSyncExternalStore(subscribe, () => lit);
