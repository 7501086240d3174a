import { useEffect, useRef } from 'react';
import { type Address, select, selectionOf } from './state/address.ts';
import { arrangeAgain, go, takeBack } from './state/use-address.ts';

/** What takes the typed character for itself. */
const TEXT_BOX = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** The search box, which the slash key leads to. */
export const SEARCH_ID = 'search';

/**
 * Keys that work wherever the focus is, but for text boxes: the slash leads to the search; Escape closes the legend
 * where it lies over the map, else lets go of the selection. An open document has its own Escape. Ctrl+Z takes the last
 * arrangement back, with Shift it comes again.
 */
export function useShortcuts(address: Address, closeLegend: (() => void) | undefined): void {
  const latest = useRef({ address, closeLegend });
  latest.current = { address, closeLegend };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { address, closeLegend } = latest.current;
      const typing = event.target instanceof Element && event.target.matches(TEXT_BOX);
      if (typing) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        if (event.shiftKey) arrangeAgain();
        else takeBack();
        return;
      }
      if (address.passage || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        const box = document.getElementById(SEARCH_ID) as HTMLInputElement;
        box.focus();
        box.select();
      } else if (event.key === 'Escape') {
        if (closeLegend) closeLegend();
        else if (selectionOf(address) !== undefined) go(select(address, {}));
      }
    };
    // Before the document's own Escape, which changes the address.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}
