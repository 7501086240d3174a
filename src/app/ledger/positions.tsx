import { useCallback, useMemo, useState } from 'react';
import {
  columnsOf,
  type Ledger,
  type LedgerColumn,
  type LedgerPlace,
  type LedgerRow,
  placeIn,
  timeSpan,
} from '../../browser.ts';
import { isUnfolded, type LedgerChoice, turnSide } from '../state/ledger-choice.ts';
import { useReader } from '../state/reader.ts';
import { useSame } from '../state/shown.ts';
import { adjust, arrange, here } from '../state/use-address.ts';
import { usePhone } from '../wide.ts';
import { Grid } from './grid/grid.tsx';
import { ReadingLine } from './reading-line.tsx';
import { RowList } from './row-list.tsx';
import { Tools } from './tools.tsx';
import { chooseRows } from './use-ledger.ts';

/** The ledger: as a grid, on a phone as a list. */
export function Positions({ ledger }: { ledger: Ledger }) {
  const { index, address, visit } = useReader();
  const phone = usePhone();
  const choice = useSame(address.ledger);
  const [pointed, setPointed] = useState<LedgerPlace>();
  const rows = useMemo(() => chooseRows(ledger, choice), [ledger, choice]);
  const columns = useMemo(() => {
    const unfolded = ledger.sides.map(({ key }) => key).filter(side => isUnfolded(choice, side));
    return columnsOf(ledger.sides, rows, new Set(unfolded));
  }, [ledger, rows, choice]);
  const span = useMemo(() => timeSpan(rows.flatMap(({ first, last }) => [first, last])), [rows]);
  const selected = useMemo(() => {
    const item = index.edges.get(address.edge ?? '') ?? index.nodes.get(address.node ?? '');
    return item ? placeIn(rows, columns, item) : {};
  }, [index, address.edge, address.node, rows, columns]);
  // What is selected elsewhere is read here until the reader points at something again.
  const [read, setRead] = useState(visit);
  if (read !== visit) {
    setRead(visit);
    setPointed(undefined);
  }
  const point = useCallback((row: LedgerRow, column: LedgerColumn) => setPointed({ row, column }), []);

  const fold = useCallback((side: string) => choose(turnSide(here().ledger, side)), []);

  return (
    <>
      <Tools choice={choice} onChoose={choose} columns={!phone} />
      {rows.length === 0 ? (
        <p className="empty">{ledger.rows.length === 0 ? 'No demand is shown.' : 'No demand is called so.'}</p>
      ) : phone ? (
        <RowList rows={rows} />
      ) : (
        <>
          <Grid rows={rows} columns={columns} span={span} selected={selected} onFold={fold} onPoint={point} />
          <ReadingLine {...(pointed?.row && rows.includes(pointed.row) ? pointed : selected)} />
        </>
      )}
    </>
  );
}

/** Words are typed letter by letter, and taken back in one step. */
function choose(ledger: LedgerChoice, goesOn = false): void {
  const change = goesOn ? adjust : arrange;
  change({ ...here(), ledger });
}
