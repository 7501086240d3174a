import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { TableColumn } from '../../browser.ts';
import { type Order, SortHead } from '../sort-head.tsx';
import { write } from './write.ts';

/** The height of a row of one line, in pixels: rows that are not in the page yet count as so high. */
const ROW = 34;
/** So many rows before and after those in sight are in the page, so that the keyboard and a search in it go on. */
const BEYOND = 20;

/** A column with its width in pixels, and where its cells lead. */
export interface ShownColumn<Row> extends TableColumn<Row> {
  width: number;
  cell?: (row: Row) => ReactNode;
}

interface Props<Row> {
  name: string;
  columns: readonly ShownColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  order: Order | undefined;
  onOrder: (order: Order) => void;
}

/** A table that is sorted by its heads. Only rows in sight and near to it are in the page; empty rows hold the place of others. */
export function DataTable<Row>({ name, columns, rows, keyOf, order, onOrder }: Props<Row>) {
  const scroller = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // The row with the focus stays in the page when it is scrolled out of sight.
  const [focused, setFocused] = useState<number>();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin,
    getItemKey: at => keyOf(rows[at]!),
    rangeExtractor: range => {
      const seen = defaultRangeExtractor(range);
      if (focused === undefined || focused >= rows.length || seen.includes(focused)) return seen;
      return [...seen, focused].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => setScrollMargin(body.current!.offsetTop));
  const seen = virtualizer.getVirtualItems();
  const end = scrollMargin + virtualizer.getTotalSize();
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <section className="table-scroller" aria-label={`${name}, to be scrolled`} ref={scroller}>
      <table className="data-table" aria-label={name} aria-rowcount={rows.length + 1} style={{ minWidth: width }}>
        <colgroup>
          {columns.map(column => (
            <col key={column.label} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(column => (
              <SortHead
                key={column.label}
                by={column.label}
                label={column.label}
                // Numbers are asked for from the highest on, words and days from the first on.
                descendsFirst={column.form === 'number' || column.form === 'share'}
                order={order}
                onSort={onOrder}
                form={column.form}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onFocus={event => setFocused(rowOf(event.target))} onBlur={() => setFocused(undefined)}>
          {seen.map(({ key, index, start }, place) => (
            <Cells
              key={key}
              row={rows[index]!}
              at={index}
              columns={columns}
              gap={start - (seen[place - 1]?.end ?? scrollMargin)}
              measure={virtualizer.measureElement}
            />
          ))}
          <Gap height={end - (seen.at(-1)?.end ?? scrollMargin)} />
        </tbody>
      </table>
    </section>
  );
}

const rowOf = (element: Element) => Number(element.closest('tr')?.dataset.index);

/** Holds the place of rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return height < 1 ? null : <tr style={{ height }} />;
}

interface CellsProps<Row> {
  row: Row;
  at: number;
  columns: readonly ShownColumn<Row>[];
  gap: number;
  measure: (row: HTMLTableRowElement | null) => void;
}

function CellsOf<Row>({ row, at, columns, gap, measure }: CellsProps<Row>) {
  return (
    <>
      <Gap height={gap} />
      <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
        {columns.map((column, place) => {
          const content = column.cell?.(row) ?? write(column, row);
          return place === 0 ? (
            <th key={column.label} scope="row">
              {content}
            </th>
          ) : (
            <td key={column.label} data-form={column.form}>
              {content}
            </td>
          );
        })}
      </tr>
    </>
  );
}

/** A row is not drawn anew while others come into sight. */
const Cells = memo(CellsOf) as typeof CellsOf;
