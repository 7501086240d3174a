import type { GraphNode, GraphParts } from '../model/graph.ts';
import { ACTOR_KINDS } from '../model/ontology.ts';

/** A matrix, with a name for each row and column. Rows are made while they are walked. */
export interface Matrix {
  columns: readonly string[];
  rows: Iterable<{ name: string; cells: readonly number[] }>;
}

/** What a cell of actors by demands counts: documents in which the actor is for it, is against it, or the former less the latter. */
export const TWO_MODES = ['for', 'against', 'balance'] as const;
export type TwoMode = (typeof TWO_MODES)[number];

/** What a cell of actors by actors counts: what both say alike to the same demands, or contrary. */
export const ONE_MODES = ['congruence', 'conflict'] as const;
export type OneMode = (typeof ONE_MODES)[number];

/**
 * What a cell of actors by actors is divided by, so that those who speak often are not near to all:
 * - `average activity`: the mean of what both say in all;
 * - `jaccard`: what both say alike, and what only one of them says;
 * - `cosine`: the lengths of both, as vectors of what they say.
 */
export const NORMALISATIONS = ['none', 'average activity', 'jaccard', 'cosine'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** What an actor says to a demand: in so many documents for it, in so many against it. */
interface Stance {
  for: number;
  against: number;
}

/** All that actors say to demands. A document counts once for each of the two, however often it says so. */
export interface Stances {
  actors: readonly GraphNode[];
  demands: readonly GraphNode[];
  /** By key of the actor, then of the demand. */
  of: ReadonlyMap<string, ReadonlyMap<string, Stance>>;
}

const SIDES = { demands: 'for', supports: 'for', rejects: 'against' } as const;
const isActor = ({ attributes }: GraphNode): boolean => ACTOR_KINDS.some(kind => kind === attributes.kind);

/** What the actors of a graph say to its demands; those who say nothing, and those nobody speaks to, are left out. */
export function stances({ nodes, edges }: GraphParts): Stances {
  const documents = new Map<string, Map<string, { for: Set<string>; against: Set<string> }>>();
  for (const { source, target, attributes } of edges) {
    const { type, evidence } = attributes;
    if (type !== 'demands' && type !== 'supports' && type !== 'rejects') continue;
    const own = documents.get(source) ?? new Map<string, { for: Set<string>; against: Set<string> }>();
    const both = own.get(target) ?? { for: new Set(), against: new Set() };
    for (const { document } of evidence) both[SIDES[type]].add(document);
    documents.set(source, own.set(target, both));
  }
  const asked = new Set([...documents.values()].flatMap(own => [...own.keys()]));
  const actors: GraphNode[] = [];
  const demands: GraphNode[] = [];
  for (const node of nodes) {
    if (isActor(node) && documents.has(node.key)) actors.push(node);
    if (asked.has(node.key)) demands.push(node);
  }
  const counted = (both: { for: Set<string>; against: Set<string> }) => {
    return { for: both.for.size, against: both.against.size };
  };
  const of = [...documents].map(
    ([actor, own]) => [actor, new Map([...own].map(([demand, both]) => [demand, counted(both)] as const))] as const,
  );
  return { actors, demands, of: new Map(of) };
}

/** Names for nodes, no two the same: the label, with the key behind it where another has the same one. */
function namesOf(nodes: readonly GraphNode[]): string[] {
  let names = nodes.map(({ attributes }) => attributes.label);
  while (new Set(names).size < names.length) {
    const times = new Map<string, number>();
    for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
    names = names.map((name, at) => (times.get(name) === 1 ? name : `${name} (${nodes[at]!.key})`));
  }
  return names;
}

const cellOf = (stance: Stance | undefined, mode: TwoMode): number => {
  if (stance === undefined) return 0;
  return mode === 'balance' ? stance.for - stance.against : stance[mode];
};

/** Makes the rows of a matrix, for each walk anew. */
const matrix = (
  columns: readonly string[],
  rows: () => Iterator<{ name: string; cells: readonly number[] }>,
): Matrix => ({
  columns,
  rows: { [Symbol.iterator]: rows },
});

/** Actors by demands. */
export function twoMode({ actors, demands, of }: Stances, mode: TwoMode): Matrix {
  const names = namesOf(actors);
  return matrix(namesOf(demands), function* () {
    for (const [at, { key }] of actors.entries()) {
      const own = of.get(key);
      yield { name: names[at]!, cells: demands.map(demand => cellOf(own?.get(demand.key), mode)) };
    }
  });
}

/** What two actors say to the demands to which both say something. */
interface Shared {
  congruence: number;
  conflict: number;
  /** What the one says that the other says as well, in all. */
  own: number;
  /** And the other way round. */
  others: number;
}

/** What an actor shares with each other one, by its key. */
function sharedBy(own: ReadonlyMap<string, Stance>, holders: ReadonlyMap<string, readonly [string, Stance][]>) {
  const shared = new Map<string, Shared>();
  for (const [demand, mine] of own) {
    for (const [actor, theirs] of holders.get(demand)!) {
      const sum = shared.get(actor) ?? { congruence: 0, conflict: 0, own: 0, others: 0 };
      sum.congruence += mine.for * theirs.for + mine.against * theirs.against;
      sum.conflict += mine.for * theirs.against + mine.against * theirs.for;
      for (const side of ['for', 'against'] as const) {
        if (theirs[side] > 0) sum.own += mine[side];
        if (mine[side] > 0) sum.others += theirs[side];
      }
      shared.set(actor, sum);
    }
  }
  return shared;
}

/** How much an actor says in all, and the length of it as a vector. */
function activity(own: ReadonlyMap<string, Stance>): { sum: number; length: number } {
  let [sum, squares] = [0, 0];
  for (const stance of own.values()) {
    sum += stance.for + stance.against;
    squares += stance.for ** 2 + stance.against ** 2;
  }
  return { sum, length: Math.sqrt(squares) };
}

type Activity = ReturnType<typeof activity>;

function divisor(way: Normalisation, one: Activity, other: Activity, shared: Shared): number {
  if (way === 'average activity') return (one.sum + other.sum) / 2;
  if (way === 'cosine') return one.length * other.length;
  if (way === 'jaccard') return shared.congruence + (one.sum - shared.own) + (other.sum - shared.others);
  return 1;
}

/**
 * Actors by actors: how much they say alike, or contrary, summed over the demands to which both say something; normalised as in
 * discourse network analysis (Leifeld 2017). Nobody agrees with himself: the diagonal is 0.
 */
export function oneMode({ actors, of }: Stances, mode: OneMode, way: Normalisation): Matrix {
  const names = namesOf(actors);
  const holders = new Map<string, [string, Stance][]>();
  for (const [actor, own] of of)
    for (const [demand, stance] of own) holders.set(demand, [...(holders.get(demand) ?? []), [actor, stance]]);
  const activities = new Map([...of].map(([actor, own]) => [actor, activity(own)]));
  return matrix(names, function* () {
    for (const [at, { key }] of actors.entries()) {
      const shared = sharedBy(of.get(key)!, holders);
      const cells = actors.map(({ key: other }) => {
        const both = other === key ? undefined : shared.get(other);
        if (both === undefined || both[mode] === 0) return 0;
        return both[mode] / divisor(way, activities.get(key)!, activities.get(other)!, both);
      });
      yield { name: names[at]!, cells };
    }
  });
}
