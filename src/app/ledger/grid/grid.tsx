import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import type { LedgerColumn, LedgerRow, TimeSpan } from '../../../browser.ts';
import { GridHead } from './head.tsx';
import { GridRow } from './row.tsx';
import { HEAD_ROWS, type Place, walk } from './walk.ts';

/** Sizes in pixels: of the head, of the demands' names, of a row of one line, of a column; as in `styles/ledger.css`. */
const HEAD = 78;
const NAMES = 272;
const ROW = 56;
const COLUMN = 92;
/** So many rows and columns beyond those in sight are in the page. */
const BEYOND = { rows: 8, columns: 3 };

interface Props {
  rows: readonly LedgerRow[];
  columns: readonly LedgerColumn[];
  span: TimeSpan | undefined;
  onFold: (side: string) => void;
  /** Tells which cell the reader points at. */
  onPoint: (row: LedgerRow, column: LedgerColumn) => void;
}

/** Demands by actors. Only what is in sight or near to it is in the page, and the cell with the focus. */
export const Grid = memo(({ rows, columns, span, onFold, onPoint }: Props) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>({ row: HEAD_ROWS, column: 0 });
  const walked = useRef(false);
  const virtual = useVirtualGrid(scroller, rows, columns, at);

  useLayoutEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    const cell = scroller.current!.querySelector(`[data-row="${at.row}"][data-column="${at.column}"]`);
    focusIn(cell);
  }, [at]);

  const go = (event: KeyboardEvent) => {
    const sideHead = (column: number) => sideHeadOf(columns, column - 1);
    const page = Math.floor(scroller.current!.clientHeight / ROW) - 2;
    const extent = { rows: rows.length + HEAD_ROWS, columns: columns.length + 1, page, sideHead };
    const next = walk(at, event.key, event.ctrlKey || event.metaKey, extent);
    if (!next) return;
    event.preventDefault();
    virtual.reach(next);
    walked.current = true;
    setAt(next);
  };
  const arrive = ({ target }: FocusEvent) => {
    const place = placeOf(target);
    if (!place) return;
    if (place.row !== at.row || place.column !== at.column) setAt(place);
    point(place);
  };
  const point = ({ row, column }: Place) => {
    const [demand, actor] = [rows[row - HEAD_ROWS], columns[column - 1]];
    if (demand && actor) onPoint(demand, actor);
  };

  return (
    <div className="ledger-grid" ref={scroller}>
      <table
        className="ledger-sheet"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that arrow keys walk is a grid
        role="grid"
        aria-label="Who says what to which demand"
        aria-rowcount={rows.length + HEAD_ROWS}
        aria-colcount={columns.length + 1}
        style={virtual.size}
        onKeyDown={go}
        onFocus={arrive}
        onPointerOver={({ target }) => {
          const place = placeOf(target as Element);
          if (place) point(place);
        }}
      >
        <GridHead columns={columns} seen={virtual.columns} span={span} at={at} onFold={onFold} />
        <tbody>
          {virtual.rows.map(({ index, start, key }) => (
            <GridRow
              key={key}
              row={rows[index]!}
              at={index + HEAD_ROWS}
              start={start}
              columns={columns}
              seen={virtual.columns}
              span={span}
              focused={at.row === index + HEAD_ROWS ? at.column : undefined}
              measure={virtual.measure}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

/** The column of the grid at which a side's head stands, given the number of one of its columns. */
function sideHeadOf(columns: readonly LedgerColumn[], at: number): number | undefined {
  const column = columns[at];
  if (!column) return undefined;
  const first = columns.findIndex(({ side }) => side === column.side);
  const folds =
    column.actors.length > 1 || columns[first]!.key !== column.side || columns[first + 1]?.side === column.side;
  return folds ? first + 1 : undefined;
}

function placeOf(element: Element): Place | undefined {
  const cell = element.closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

function focusIn(cell: Element | null): void {
  const within = cell?.querySelector<HTMLElement>('a, button') ?? (cell as HTMLElement | null);
  within?.focus({ preventScroll: true });
}

/** Rows and columns that are in the page, and the way to others. */
function useVirtualGrid(
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
