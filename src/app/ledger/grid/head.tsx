import type { VirtualItem } from '@tanstack/react-virtual';
import type { LedgerColumn, TimeSpan } from '../../../browser.ts';
import { formatDate } from '../../citation.ts';
import { KindSign } from '../../kind-sign.tsx';
import { useLinks, useReader } from '../../state/reader.ts';
import type { Place } from './walk.ts';

interface Props {
  columns: readonly LedgerColumn[];
  seen: readonly VirtualItem[];
  span: TimeSpan | undefined;
  at: Place;
  onFold: (side: string) => void;
}

/** The head of the ledger: the sides that fold or unfold, and under them who speaks in each column. */
export function GridHead({ columns, seen, span, at, onFold }: Props) {
  return (
    <thead className="ledger-head">
      <tr aria-rowindex={1}>
        <th className="ledger-corner" scope="col" aria-colindex={1} rowSpan={2}>
          Demand
          {span && span.from !== span.to && (
            <span className="ledger-span">
              cells: {formatDate(span.from)} to {formatDate(span.to)}
            </span>
          )}
        </th>
        {sidesOf(columns, seen).map(({ side, first, width, start, count }) => (
          <th
            key={side}
            className="ledger-side"
            scope="colgroup"
            aria-colindex={first + 2}
            colSpan={count}
            data-row={0}
            data-column={first + 1}
            style={{ left: start, width }}
          >
            <SideButton
              column={columns[first]!}
              count={count}
              tabIndex={at.row === 0 && at.column === first + 1 ? 0 : -1}
              onFold={onFold}
            />
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {seen.map(({ index, start, size, key }) => (
          <th
            key={key}
            className="ledger-actor"
            scope="col"
            aria-colindex={index + 2}
            data-row={1}
            data-column={index + 1}
            data-begins={columns[index - 1]?.side !== columns[index]!.side}
            style={{ left: start, width: size }}
          >
            <Actor column={columns[index]!} tabIndex={at.row === 1 && at.column === index + 1 ? 0 : -1} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The sides that fold or unfold, of the columns in the page: where each begins, and over how many columns it goes. */
function sidesOf(columns: readonly LedgerColumn[], seen: readonly VirtualItem[]) {
  const sides = [...new Set(seen.map(({ index }) => columns[index]!.side))];
  return sides.flatMap(side => {
    const first = columns.findIndex(column => column.side === side);
    const count = columns.filter(column => column.side === side).length;
    const item = seen.find(({ index }) => columns[index]!.side === side)!;
    const start = item.start - (item.index - first) * item.size;
    const { key, actors } = columns[first]!;
    return count + actors.length > 2 || key !== side ? [{ side, first, count, start, width: item.size * count }] : [];
  });
}

interface SideButtonProps {
  column: LedgerColumn;
  count: number;
  tabIndex: number;
  onFold: (side: string) => void;
}

function SideButton({ column: { side, actors }, count, tabIndex, onFold }: SideButtonProps) {
  const { index } = useReader();
  const { label } = index.nodes.get(side)!.attributes;
  const folded = actors.length > 1;
  const says = folded ? `${actors.length} actors` : label;
  return (
    <button
      type="button"
      className="ledger-fold"
      aria-expanded={!folded}
      aria-label={folded ? `${label}: ${says}` : `${label}: ${count} ${count === 1 ? 'column' : 'columns'}`}
      tabIndex={tabIndex}
      onClick={() => onFold(side)}
    >
      <span aria-hidden="true">{folded ? '▸' : '▾'}</span> <span className="ledger-fold-name">{says}</span>
    </button>
  );
}

function Actor({ column: { key }, tabIndex }: { column: LedgerColumn; tabIndex: number }) {
  const { index, address } = useReader();
  const links = useLinks();
  const { kind, label } = index.nodes.get(key)!.attributes;
  return (
    <a href={links.node(key)} tabIndex={tabIndex} aria-current={key === address.node || undefined}>
      <KindSign kind={kind} /> {label}
    </a>
  );
}
