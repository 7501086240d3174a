import { useMemo, useSyncExternalStore } from 'react';
import { type Address, formatAddress, parseAddress } from './address.ts';

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify);
  return () => window.removeEventListener('hashchange', notify);
}

/** The address as it stands, anew after every step through the history. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseAddress(hash), [hash]);
}

/** Goes to an address; the way back leads here again. */
export function go(address: Address): void {
  window.location.hash = formatAddress(address);
}

/** Changes the address without a step in the history, as for a filter. */
export function adjust(address: Address): void {
  window.history.replaceState(null, '', formatAddress(address));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
