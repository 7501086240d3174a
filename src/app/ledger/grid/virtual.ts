import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import type { LedgerColumn, LedgerRow } from '../../../browser.ts';
import { HEAD_ROWS, type Place } from './walk.ts';

/** Sizes in pixels: of the head, of the demands' names, of a row of one line, of a column; as in `styles/ledger.css`. */
const HEAD = 78;
const NAMES = 272;
export const ROW = 56;
const COLUMN = 92;
/** So many rows and columns beyond those in sight are in the page. */
const BEYOND = { rows: 8, columns: 3 };

/** Rows and columns that are in the page, and the way to others. */
export function useVirtualGrid(
  scroller: { readonly current: HTMLDivElement | null },
  rows: readonly LedgerRow[],
  columns: readonly LedgerColumn[],
  at: Place,
) {
  const getScrollElement = () => scroller.current;
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement,
    estimateSize: () => ROW,
    getItemKey: index => rows[index]!.demand.key,
    overscan: BEYOND.rows,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
    rangeExtractor: range => withFocused(range, at.row - HEAD_ROWS),
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement,
    estimateSize: () => COLUMN,
    getItemKey: index => columns[index]!.key,
    overscan: BEYOND.columns,
    paddingStart: NAMES,
    scrollPaddingStart: NAMES,
    rangeExtractor: range => withFocused(range, at.column - 1),
  });
  const reach = ({ row, column }: Place) => {
    if (row >= HEAD_ROWS) vertical.scrollToIndex(row - HEAD_ROWS);
    if (column > 0) horizontal.scrollToIndex(column - 1);
  };
  return {
    rows: vertical.getVirtualItems(),
    columns: horizontal.getVirtualItems(),
    size: { width: horizontal.getTotalSize(), height: vertical.getTotalSize() },
    measure: vertical.measureElement,
    reach,
  };
}

function withFocused(range: Range, focused: number): number[] {
  const seen = defaultRangeExtractor(range);
  if (focused < 0 || focused >= range.count || seen.includes(focused)) return seen;
  return [...seen, focused].sort((a, b) => a - b);
}
