import { type FocusEvent, type KeyboardEvent, memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LedgerColumn, LedgerPlace, LedgerRow, TimeSpan } from '../../../browser.ts';
import { GridHead } from './head.tsx';
import { GridRow } from './row.tsx';
import { ROW, useVirtualGrid } from './virtual.ts';
import { HEAD_ROWS, type Place, walk } from './walk.ts';

interface Props {
  rows: readonly LedgerRow[];
  columns: readonly LedgerColumn[];
  span: TimeSpan | undefined;
  /** Where what is selected stands. */
  selected: LedgerPlace;
  onFold: (side: string) => void;
  /** Tells which cell the reader points at. */
  onPoint: (row: LedgerRow, column: LedgerColumn) => void;
}

/** Demands by actors. Only what is in sight or near to it is in the page, and the cell with the focus. */
export const Grid = memo(({ rows, columns, span, selected, onFold, onPoint }: Props) => {
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

  const [selectedRow, selectedColumn] = [selected.row?.demand.key, selected.column?.key];
  useEffect(() => {
    const row = rows.findIndex(({ demand }) => demand.key === selectedRow);
    const column = columns.findIndex(({ key }) => key === selectedColumn);
    virtual.reach({ row: row + HEAD_ROWS, column: column + 1 });
  }, [selectedRow, selectedColumn]);

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
