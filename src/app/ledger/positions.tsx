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
import { useLasting } from '../state/kept.ts';
import { useReader } from '../state/reader.ts';
import { usePhone } from '../wide.ts';
import { Grid } from './grid/grid.tsx';
import { ReadingLine } from './reading-line.tsx';
import { RowList } from './row-list.tsx';
import { Tools } from './tools.tsx';
import { chooseRows, EVERYTHING } from './use-ledger.ts';

/** The ledger: as a grid, on a phone as a list. */
export function Positions({ ledger }: { ledger: Ledger }) {
  const { index, address, visit } = useReader();
  const phone = usePhone();
  const [choice, setChoice] = useLasting('ledger choice', EVERYTHING);
  const [unfolded, setUnfolded] = useLasting<ReadonlySet<string>>('ledger unfolded', new Set());
  const [pointed, setPointed] = useState<LedgerPlace>();
  const rows = useMemo(() => chooseRows(ledger, choice), [ledger, choice]);
  const columns = useMemo(() => columnsOf(ledger.sides, rows, unfolded), [ledger, rows, unfolded]);
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

  const fold = (side: string) => {
    const next = new Set(unfolded);
    if (!next.delete(side)) next.add(side);
    setUnfolded(next);
  };
  const foldAll = () => setUnfolded(new Set(unfolded.size > 0 ? [] : ledger.sides.map(({ key }) => key)));

  const tools = (
    <Tools
      choice={choice}
      onChoose={setChoice}
      fold={phone ? undefined : { unfolded: unfolded.size > 0, onFold: foldAll }}
    />
  );
  return (
    <>
      {tools}
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
