import type { Evidence } from '../model/evidence.ts';
import type { GraphNode } from '../model/graph.ts';
import { grouped } from './grouped.ts';
import { type LedgerRow, sortRows } from './ledger.ts';
import { inTime, isFor, type Stance, type Tick } from './ticks.ts';

/** What one actor says to a demand in one way, in a sentence: "Russia rejects it", with the days of all who tell it. */
export interface Reading {
  actor: string;
  stance: Stance;
  edge: string;
  /** The days, each once, in order; what has no date adds none. */
  dates: readonly string[];
  /** The newest words for it. */
  newest: Evidence;
  confidence?: number | undefined;
  flip: boolean;
}

/** Ticks as sentences, one for each actor and what he says, in the order in which each was first said. */
export function readings(ticks: readonly Tick[]): Reading[] {
  return [...grouped(inTime(ticks), ({ edge }) => edge).values()].map(told => {
    const { actor, stance, edge, confidence } = told[0]!;
    const dates = [...new Set(told.flatMap(({ date }) => date ?? []))];
    const newest = (told.findLast(({ date }) => date !== undefined) ?? told[0]!).evidence[0]!;
    return { actor, stance, edge, dates, newest, confidence, flip: told.some(({ flip }) => flip) };
  });
}

/** A contested demand in a sentence: who rejects it, and who wants it. */
export interface Contest {
  demand: GraphNode;
  refusing: readonly Reading[];
  wanting: readonly Reading[];
}

/** The demands that are contested most, of a ledger's rows. */
export function mostContested(rows: readonly LedgerRow[], count: number): Contest[] {
  const contested = sortRows(rows, 'contested').filter(row => row.contested);
  return contested.slice(0, count).map(({ demand, ticks }) => {
    const all = readings([...ticks.values()].flat());
    const refusing = all.filter(reading => !isFor(reading));
    return { demand, refusing, wanting: all.filter(isFor) };
  });
}
