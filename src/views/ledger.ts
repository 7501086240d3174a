import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { compare, grouped } from './grouped.ts';
import { sidesOf } from './sides.ts';
import { isFor, isStance, NEVER, type Tick, ticksByDemand } from './ticks.ts';

/** A demand with all that is said to it. */
export interface LedgerRow {
  demand: GraphNode;
  /** One side wants it and another refuses it. */
  contested: boolean;
  /** What each actor says, in the order of time. */
  ticks: ReadonlyMap<string, readonly Tick[]>;
  addressees: readonly GraphNode[];
  /** How many sides have a say in it, and how many documents tell of that. */
  sides: number;
  documents: number;
  /** The first and the last day on which somebody said something to it. */
  first?: string | undefined;
  last?: string | undefined;
}

/** Actors who act for one country or body, that one first, then those who say most. */
export interface LedgerSide {
  key: string;
  actors: readonly GraphNode[];
}

/** Who says what to which demand, and when. */
export interface Ledger {
  /** The contested demands first, then those to which most sides say something. */
  rows: readonly LedgerRow[];
  /** The sides of all who say something, those that say most first. */
  sides: readonly LedgerSide[];
}

/** The ledger of a graph. `sides` may be those of a larger graph of which this one is a part. */
export function ledger(graph: GraphFile, sides: ReadonlyMap<string, string> = sidesOf(graph)): Ledger {
  const nodes = new Map(graph.nodes.map(node => [node.key, node]));
  const ticksOf = ticksByDemand(graph);
  const sideOf = (actor: string) => sides.get(actor) ?? actor;
  const addressees = new Map<string, Set<GraphNode>>();
  for (const { source, target, attributes } of graph.edges)
    if (attributes.type === 'addressed_to')
      addressees.set(source, (addressees.get(source) ?? new Set()).add(nodes.get(target)!));
  const rows = graph.nodes
    .filter(({ attributes }) => attributes.kind === 'demand')
    .map(demand => {
      const asked = [...(addressees.get(demand.key) ?? [])];
      return rowOf(demand, ticksOf.get(demand.key) ?? new Map(), asked, sideOf);
    });
  return { rows: sortRows(rows, 'contested'), sides: groupActors(rows, nodes, sideOf) };
}

function rowOf(
  demand: GraphNode,
  ticks: ReadonlyMap<string, readonly Tick[]>,
  addressees: readonly GraphNode[],
  sideOf: (actor: string) => string,
): LedgerRow {
  const all = [...ticks.values()].flat();
  const sidesOfAll = (some: readonly Tick[]) => new Set(some.map(({ actor }) => sideOf(actor)));
  const [wanting, refusing] = [sidesOfAll(all.filter(isFor)), sidesOfAll(all.filter(tick => !isFor(tick)))];
  const dates = all.flatMap(({ date }) => date ?? []).sort();
  return {
    demand,
    contested: differ(wanting, refusing),
    ticks,
    addressees,
    sides: new Set([...wanting, ...refusing]).size,
    documents: new Set(all.map(({ document }) => document)).size,
    first: dates[0],
    last: dates.at(-1),
  };
}

/** Whether one side wants a demand and another refuses it, by the edges that end at it. */
export function isContested(demand: string, edges: readonly GraphEdge[], sides: ReadonlyMap<string, string>): boolean {
  const said = edges.flatMap(({ source, target, attributes: { type } }) =>
    target === demand && isStance(type) ? [{ stance: type, side: sides.get(source) ?? source }] : [],
  );
  const sidesOfAll = (some: typeof said) => new Set(some.map(({ side }) => side));
  return differ(sidesOfAll(said.filter(isFor)), sidesOfAll(said.filter(each => !isFor(each))));
}

const differ = (wanting: ReadonlySet<string>, refusing: ReadonlySet<string>) =>
  [...wanting].some(side => [...refusing].some(other => other !== side));

/** The actors by their sides; of equals goes first whose key does. */
function groupActors(
  rows: readonly LedgerRow[],
  nodes: ReadonlyMap<string, GraphNode>,
  sideOf: (actor: string) => string,
): LedgerSide[] {
  const said = new Map<string, number>();
  for (const { ticks } of rows)
    for (const [actor, { length }] of ticks) said.set(actor, (said.get(actor) ?? 0) + length);
  const most = (a: string, b: string) => said.get(b)! - said.get(a)! || compare(a, b);
  const sum = (actors: readonly string[]) => actors.reduce((total, actor) => total + said.get(actor)!, 0);
  const groups = [...grouped([...said.keys()].sort(most), sideOf)];
  return groups
    .sort(([a, actors], [b, others]) => sum(others) - sum(actors) || compare(a, b))
    .map(([key, actors]) => {
      const sorted = actors.toSorted((a, b) => Number(b === key) - Number(a === key));
      return { key, actors: sorted.map(actor => nodes.get(actor)!) };
    });
}

/** How the demands of a ledger can be sorted; as they come first. */
export const LEDGER_ORDERS = ['contested', 'latest', 'earliest', 'sides', 'name'] as const;
/** One of {@link LEDGER_ORDERS}. */
export type LedgerOrder = (typeof LEDGER_ORDERS)[number];

const COLLATOR = new Intl.Collator('en', { numeric: true });

const byName = (a: LedgerRow, b: LedgerRow) =>
  COLLATOR.compare(a.demand.attributes.label, b.demand.attributes.label) || compare(a.demand.key, b.demand.key);
const bySides = (a: LedgerRow, b: LedgerRow) =>
  b.sides - a.sides || b.documents - a.documents || compare(b.last ?? '', a.last ?? '');

const ORDERS: Record<LedgerOrder, (a: LedgerRow, b: LedgerRow) => number> = {
  contested: (a, b) => Number(b.contested) - Number(a.contested) || bySides(a, b),
  latest: (a, b) => compare(b.last ?? '', a.last ?? ''),
  earliest: (a, b) => compare(a.first ?? NEVER, b.first ?? NEVER),
  sides: bySides,
  name: byName,
};

/** Demands in another order; of equals by name. */
export const sortRows = (rows: readonly LedgerRow[], order: LedgerOrder): LedgerRow[] =>
  rows.toSorted((a, b) => ORDERS[order](a, b) || byName(a, b));
