import { useMemo } from 'react';
import {
  asks,
  foldName,
  type Ledger,
  type LedgerOrder,
  type LedgerRow,
  ledger,
  sidesOf,
  sortRows,
} from '../../browser.ts';
import { useReader } from '../state/reader.ts';

/** The ledger of what is shown, and what has become of each demand that was addressed to somebody. */
export function useLedger() {
  const { index, shown } = useReader();
  const sides = useMemo(() => sidesOf(index.graph), [index]);
  return useMemo(() => ({ ledger: ledger(shown, sides), asks: asks(shown, sides) }), [shown, sides]);
}

/** Which demands a reader wants to see, and in which order. */
export interface Choice {
  words: string;
  contestedOnly: boolean;
  order: LedgerOrder;
}

export const EVERYTHING: Choice = { words: '', contestedOnly: false, order: 'contested' };

/** The demands that a reader wants to see: those with all his words in their names or in those of who speaks to them. */
export function chooseRows({ rows, sides }: Ledger, { words, contestedOnly, order }: Choice): LedgerRow[] {
  const names = new Map(sides.flatMap(({ actors }) => actors).map(({ key, attributes }) => [key, attributes.label]));
  const wanted = foldName(words)
    .split(' ')
    .filter(word => word !== '');
  const holds = ({ demand, ticks }: LedgerRow) => {
    if (wanted.length === 0) return true;
    const text = foldName([demand.attributes.label, ...[...ticks.keys()].map(key => names.get(key))].join(' '));
    return wanted.every(word => text.includes(word));
  };
  return sortRows(
    rows.filter(row => (row.contested || !contestedOnly) && holds(row)),
    order,
  );
}
