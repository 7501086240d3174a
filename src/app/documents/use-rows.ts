import { useVirtualizer } from '@tanstack/react-virtual';
import type { Document } from '../../browser.ts';
import { rowsInPage } from '../rows-in-page.ts';

/** The height of a row that is not in the page yet, in pixels. */
const ROW = 58;
/** So many rows before and after those in sight are in the page. */
const BEYOND = 30;

/** Which rows are in the page, by number, and the height of those before and after them. */
export function useRows(documents: readonly Document[], scroller: HTMLElement | null) {
  const virtualizer = useVirtualizer({
    count: documents.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: BEYOND,
    getItemKey: at => documents[at]!.id,
  });
  return rowsInPage(virtualizer);
}
