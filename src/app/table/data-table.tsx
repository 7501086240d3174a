import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { TableColumn } from '../../browser.ts';
import { write } from './write.ts';

/** The height of a row of one line, in pixels: rows that are not in the page yet count as so high. */
const ROW = 34;
/** So many rows before and after those in sight are in the page, so that the keyboard and a search in it go on. */
const BEYOND = 20;

/** How a table is sorted: by the column of a label. */
export interface Order {
  by: string;
  descending: boolean;
}

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
              <Head key={column.label} column={column} order={order} onOrder={onOrder} />
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

interface HeadProps<Row> extends Pick<Props<Row>, 'order' | 'onOrder'> {
  column: ShownColumn<Row>;
}

function Head<Row>({ column: { label, form }, order, onOrder }: HeadProps<Row>) {
  const sorted = order?.by === label ? order : undefined;
  // Numbers are asked for from the highest on, words and days from the first on.
  const counted = form === 'number' || form === 'share';
  const descending = sorted ? !sorted.descending : counted;
  return (
    <th scope="col" data-form={form} aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="table-sort" onClick={() => onOrder({ by: label, descending })}>
        {label}
        <span className="sort-sign" aria-hidden="true">
          {sorted ? (sorted.descending ? ' ▾' : ' ▴') : ''}
        </span>
      </button>
    </th>
  );
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
