import { useSyncExternalStore } from 'react';

/** A question to the window, and how to hear when its answer changes. */
function asked(query: string) {
  const media = window.matchMedia(query);
  const subscribe = (notify: () => void) => {
    media.addEventListener('change', notify);
    return () => media.removeEventListener('change', notify);
  };
  return { subscribe, answer: () => media.matches };
}

/** The same widths as in `styles/shell.css`. */
const WIDE = asked('(min-width: 1200px)');
const PHONE = asked('(max-width: 719px)');

/** Whether the window is wide enough for the map beside another view. */
export const useWide = (): boolean => useSyncExternalStore(WIDE.subscribe, WIDE.answer);

/** Whether the window is as narrow as a phone's. */
export const usePhone = (): boolean => useSyncExternalStore(PHONE.subscribe, PHONE.answer);
