import { type RefObject, useEffect } from 'react';

/** When a pane goes while the focus is in it, the focus returns to where it was before. */
export function useReturn(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opened = pane.current!;
    let before = document.activeElement;
    // What the focus left for the pane last: another link may have led here in the meantime.
    const enter = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof HTMLElement && !opened.contains(relatedTarget)) before = relatedTarget;
    };
    opened.addEventListener('focusin', enter);
    return () => {
      opened.removeEventListener('focusin', enter);
      const lost = document.activeElement === document.body || opened.contains(document.activeElement);
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [pane]);
}
