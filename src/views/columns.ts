import type { GraphEdge, GraphNode } from '../model/graph.ts';
import type { Ledger, LedgerRow } from './ledger.ts';
import { inTime, type Tick } from './ticks.ts';

/** A column of a ledger: one actor, or all who act for a side. */
export interface LedgerColumn {
  /** The actor's key, or the side's where it stands for all of them. */
  key: string;
  side: string;
  actors: readonly GraphNode[];
}

/**
 * The columns of some rows of a ledger, a column for each side; the actors of sides that are `unfolded` have one each. Who
 * says nothing in these rows has none.
 */
export function columnsOf(
  sides: Ledger['sides'],
  rows: readonly LedgerRow[],
  unfolded: ReadonlySet<string>,
): LedgerColumn[] {
  const speaking = new Set(rows.flatMap(({ ticks }) => [...ticks.keys()]));
  return sides.flatMap(({ key: side, actors }): LedgerColumn[] => {
    const present = actors.filter(({ key }) => speaking.has(key));
    if (unfolded.has(side)) return present.map(actor => ({ key: actor.key, side, actors: [actor] }));
    return present.length === 0 ? [] : [{ key: side, side, actors: present }];
  });
}

/** What is said in a cell, in the order of time. */
export const ticksIn = ({ ticks }: LedgerRow, { actors }: LedgerColumn): Tick[] =>
  inTime(actors.flatMap(({ key }) => ticks.get(key) ?? []));

/** The row and the column at which something of a graph stands in a ledger, as far as it has them. */
export interface LedgerPlace {
  row?: LedgerRow | undefined;
  column?: LedgerColumn | undefined;
}

/** Where a node or an edge stands in a ledger: a demand in its row, an actor in his column or his side's, an edge in both. */
export function placeIn(
  rows: readonly LedgerRow[],
  columns: readonly LedgerColumn[],
  item: GraphNode | GraphEdge,
): LedgerPlace {
  const keys = 'source' in item ? [item.source, item.target] : [item.key];
  return {
    row: rows.find(({ demand }) => keys.includes(demand.key)),
    column: columns.find(({ actors }) => actors.some(({ key }) => keys.includes(key))),
  };
}
