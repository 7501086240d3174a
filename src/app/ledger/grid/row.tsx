import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { type LedgerColumn, type LedgerRow, type TimeSpan, ticksIn } from '../../../browser.ts';
import { Demand } from '../demand.tsx';
import { Cell } from './cell.tsx';

interface Props {
  row: LedgerRow;
  at: number;
  start: number;
  columns: readonly LedgerColumn[];
  seen: readonly VirtualItem[];
  span: TimeSpan | undefined;
  /** The column with the focus, where it is in this row. */
  focused: number | undefined;
  measure: (row: HTMLElement | null) => void;
}

/** A demand, and what each column says to it. */
export const GridRow = memo(({ row, at, start, columns, seen, span, focused, measure }: Props) => (
  <tr
    className="ledger-row"
    aria-rowindex={at + 1}
    data-index={at - 2}
    ref={measure}
    style={{ transform: `translateY(${start}px)` }}
  >
    <th className="ledger-demand" scope="row" aria-colindex={1} data-row={at} data-column={0}>
      <Demand row={row} tabIndex={focused === 0 ? 0 : -1} />
    </th>
    {seen.map(({ index, start: left, size, key }) => {
      const column = columns[index]!;
      const ticks = ticksIn(row, column);
      const tabIndex = focused === index + 1 ? 0 : -1;
      return (
        <td
          key={key}
          className="ledger-cell"
          aria-colindex={index + 2}
          data-row={at}
          data-column={index + 1}
          data-begins={columns[index - 1]?.side !== column.side}
          style={{ left, width: size }}
          tabIndex={ticks.length === 0 ? tabIndex : undefined}
        >
          {ticks.length > 0 && <Cell demand={row.demand.key} ticks={ticks} span={span} tabIndex={tabIndex} />}
        </td>
      );
    })}
  </tr>
));
