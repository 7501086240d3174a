import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { Line } from '../../browser.ts';
import { rowsInPage } from '../rows-in-page.ts';
import type { Passage } from '../state/address.ts';

/** Lines that are not drawn yet count as so high, in pixels, for each character and at least. */
const CHARACTER = 0.62;
const LEAST = 40;
/** So many lines before and after those in sight are drawn, so that the keyboard and a search in the page go on. */
const BEYOND = 40;

/** Which lines of a document are drawn in a box that scrolls; the passage is brought into sight, and into focus. */
export function useLines(lines: readonly Line[], { start, end }: Passage, scroller: HTMLElement | null) {
  const read = end > start ? lines.findIndex(line => line.end > start) : -1;
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: at => LEAST + (lines[at]!.end - lines[at]!.start) * CHARACTER,
    overscan: BEYOND,
    getItemKey: at => lines[at]!.start,
  });
  useEffect(() => {
    if (!scroller) return;
    if (read < 0) {
      scroller.closest('aside')!.querySelector('h2')!.focus({ preventScroll: true });
      return;
    }
    virtualizer.scrollToIndex(read, { align: 'center' });
    // The line is drawn a moment later, when the box has scrolled.
    let frame = 0;
    const settle = (tries: number) => {
      const mark = scroller.querySelector<HTMLElement>(`mark[data-passage="${start}"]`);
      if (mark) {
        mark.scrollIntoView({ block: 'center' });
        mark.focus({ preventScroll: true });
      } else if (tries > 0) frame = requestAnimationFrame(() => settle(tries - 1));
    };
    settle(30);
    return () => cancelAnimationFrame(frame);
  }, [scroller, read, start, end, virtualizer]);
  return rowsInPage(virtualizer);
}
