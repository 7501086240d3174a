import { useMemo } from 'react';
import { asks, type Ledger, type LedgerRow, ledger, sidesOf, sortRows } from '../../browser.ts';
import type { LedgerChoice } from '../state/ledger-choice.ts';
import { useReader } from '../state/reader.ts';
import { holding } from '../words.ts';

/** The ledger of what is shown, and what has become of each demand that was addressed to somebody. */
export function useLedger() {
  const { index, shown } = useReader();
  const sides = useMemo(() => sidesOf(index.graph), [index]);
  return useMemo(() => {
    const told = ledger(shown, sides);
    return { ledger: told, asks: asks(told, sides) };
  }, [shown, sides]);
}

/** The demands that a reader wants to see: those with all his words in their names or in those of who speaks to them. */
export function chooseRows({ rows, sides }: Ledger, { words, contestedOnly, order }: LedgerChoice): LedgerRow[] {
  const names = new Map(sides.flatMap(({ actors }) => actors).map(({ key, attributes }) => [key, attributes.label]));
  const holds = holding(words);
  const texts = ({ demand, ticks }: LedgerRow) => [
    demand.attributes.label,
    ...[...ticks.keys()].map(key => names.get(key)),
  ];
  return sortRows(
    rows.filter(row => (row.contested || !contestedOnly) && holds(texts(row))),
    order,
  );
}
