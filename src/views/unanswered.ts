import type { GraphNode } from '../model/graph.ts';
import { compare } from './grouped.ts';
import type { Ledger, LedgerRow } from './ledger.ts';
import { type Reading, readings } from './readings.ts';
import { NEVER } from './ticks.ts';

/** A demand that is addressed to somebody, and what has become of it. */
export interface Ask {
  demand: GraphNode;
  to: readonly GraphNode[];
  /** Who demands it; nobody where the documents do not say who. */
  by: readonly Reading[];
  /** Who else supports it. */
  backedBy: readonly Reading[];
  /** What addressees said to it, or others of their sides; a demand without any is unanswered. */
  answers: readonly Reading[];
  /** The day on which it was first asked. */
  since?: string | undefined;
}

/** The demands of a ledger that are addressed to somebody, given the sides of all: the unanswered first, those first that wait longest. */
export function asks({ rows }: Pick<Ledger, 'rows'>, sides: ReadonlyMap<string, string>): Ask[] {
  const answered = ({ answers }: Ask) => Number(answers.length > 0);
  return rows
    .filter(({ addressees }) => addressees.length > 0)
    .map(row => askOf(row, sides))
    .sort(
      (a, b) =>
        answered(a) - answered(b) ||
        compare(a.since ?? NEVER, b.since ?? NEVER) ||
        compare(a.demand.attributes.label, b.demand.attributes.label),
    );
}

function askOf({ demand, addressees, ticks, first }: LedgerRow, sides: ReadonlyMap<string, string>): Ask {
  const sideOf = (actor: string) => sides.get(actor) ?? actor;
  const asked = new Set(addressees.map(({ key }) => sideOf(key)));
  const all = readings([...ticks.values()].flat());
  const by = all.filter(({ stance }) => stance === 'demands');
  const isAnswer = ({ actor, stance }: Reading) => stance !== 'demands' && asked.has(sideOf(actor));
  return {
    demand,
    to: addressees,
    by,
    backedBy: all.filter(reading => reading.stance === 'supports' && !isAnswer(reading)),
    answers: all.filter(isAnswer),
    since: by.flatMap(({ dates }) => dates).sort()[0] ?? first,
  };
}
