import { useSyncExternalStore } from 'react';

/** The dialogs that can lie over the page, one at a time. */
export type DialogName = 'palette' | 'shortcuts';

let open: DialogName | undefined;
const listeners = new Set<() => void>();

function show(name: DialogName | undefined): void {
  open = name;
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

/** Opens a dialog, in place of one that is open. */
export const openDialog = (name: DialogName): void => show(name);

/** Closes the dialog that is open. */
export const closeDialog = (): void => show(undefined);

/** The dialog that is open. */
export const useDialog = (): DialogName | undefined => useSyncExternalStore(subscribe, () => open);
