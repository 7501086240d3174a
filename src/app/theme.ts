import { useEffect, useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const STORED = 'entente.theme';
const DARK = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();

function subscribe(notify: () => void): () => void {
  const system = window.matchMedia(DARK);
  system.addEventListener('change', notify);
  listeners.add(notify);
  return () => {
    system.removeEventListener('change', notify);
    listeners.delete(notify);
  };
}

function current(): Theme {
  const chosen = window.localStorage.getItem(STORED);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** The theme: the reader's choice, which the browser remembers, else the system's. */
export function useTheme(): Theme {
  const theme = useSyncExternalStore(subscribe, current);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}

/** Chooses a theme. */
export function chooseTheme(theme: Theme): void {
  window.localStorage.setItem(STORED, theme);
  for (const notify of listeners) notify();
}
