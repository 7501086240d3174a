import { EDGE_TYPES, type LedgerRow, readings } from '../../browser.ts';
import { Batches } from '../panel/batches.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { Demand } from './demand.tsx';
import { isSure, tellDays } from './sentences.ts';
import { TickSign } from './tick-sign.tsx';

/** So many demands are in sight at once. */
const FIRST = 30;

/** The ledger by demand, for narrow pages: under each who says what to it, and when. */
export function RowList({ rows }: { rows: readonly LedgerRow[] }) {
  return (
    <Batches name="ledger" items={rows} first={FIRST} what={['demand', 'demands']}>
      {shown => (
        <ol className="ledger-list" aria-label="Demands">
          {shown.map(row => (
            <li key={row.demand.key}>
              <Demand row={row} />
              <Readings row={row} />
            </li>
          ))}
        </ol>
      )}
    </Batches>
  );
}

function Readings({ row: { ticks } }: { row: LedgerRow }) {
  const { index } = useReader();
  const links = useLinks();
  return (
    <ul>
      {readings([...ticks.values()].flat()).map(reading => (
        <li key={reading.edge}>
          <TickSign stance={reading.stance} sure={isSure(reading)} flip={reading.flip} />
          <a href={links.edge(reading.edge)}>
            {index.nodes.get(reading.actor)!.attributes.label} {EDGE_TYPES[reading.stance].label} it
          </a>
          <span className="note">{tellDays(reading.dates)}</span>
        </li>
      ))}
    </ul>
  );
}
