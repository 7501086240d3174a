import type { GraphFile, GraphNode } from '../model/graph.ts';
import type { EdgeType } from '../model/ontology.ts';

/** A demand with all who have a say in it. */
export interface Position {
  demand: GraphNode;
  demandedBy: GraphNode[];
  supportedBy: GraphNode[];
  rejectedBy: GraphNode[];
  addressedTo: GraphNode[];
  /** Somebody wants it and somebody else refuses it. */
  contested: boolean;
}

/** Lists the demands of a graph: contested ones first, then by the number of parties, then by label. */
export function positions(graph: GraphFile): Position[] {
  const partiesOf = partiesByDemand(graph);
  const weight = ({ contested, demandedBy, supportedBy, rejectedBy }: Position) =>
    (contested ? graph.nodes.length : 0) + new Set([...demandedBy, ...supportedBy, ...rejectedBy]).size;
  return graph.nodes
    .filter(node => node.attributes.kind === 'demand')
    .map(demand => position(demand, type => [...(partiesOf.get(`${type} ${demand.key}`) ?? [])]))
    .sort((a, b) => weight(b) - weight(a) || a.demand.attributes.label.localeCompare(b.demand.attributes.label, 'en'));
}

/** The other ends of each demand's edges, by the edges' type and the demand's key. */
function partiesByDemand({ nodes, edges }: GraphFile): ReadonlyMap<string, ReadonlySet<GraphNode>> {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  const parties = new Map<string, Set<GraphNode>>();
  for (const { source, target, attributes } of edges)
    for (const [key, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (byKey.get(key)?.attributes.kind !== 'demand') continue;
      const name = `${attributes.type} ${key}`;
      const known = parties.get(name) ?? new Set();
      parties.set(name, known.add(byKey.get(other)!));
    }
  return parties;
}

function position(demand: GraphNode, parties: (type: EdgeType) => GraphNode[]): Position {
  const [demandedBy, supportedBy, rejectedBy] = [parties('demands'), parties('supports'), parties('rejects')];
  const contested = [...demandedBy, ...supportedBy].some(party => rejectedBy.some(other => other !== party));
  return { demand, demandedBy, supportedBy, rejectedBy, addressedTo: parties('addressed_to'), contested };
}
