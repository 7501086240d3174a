import { useSyncExternalStore } from 'react';

/** From so many pixels on the map stands beside every view; the same as in `styles/shell.css`. */
const WIDE = window.matchMedia('(min-width: 1200px)');

function subscribe(notify: () => void): () => void {
  WIDE.addEventListener('change', notify);
  return () => WIDE.removeEventListener('change', notify);
}

/** Whether the window is wide enough for the map beside another view. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => WIDE.matches);
