import type { GraphNode } from '../model/graph.ts';
import type { GraphIndex } from './graph-index.ts';

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
export function positions(index: GraphIndex): Position[] {
  const demands = index.graph.nodes.filter(node => node.attributes.kind === 'demand');
  const weight = ({ contested, demandedBy, supportedBy, rejectedBy }: Position) =>
    (contested ? index.graph.nodes.length : 0) + new Set([...demandedBy, ...supportedBy, ...rejectedBy]).size;
  return demands
    .map(demand => position(index, demand))
    .sort((a, b) => weight(b) - weight(a) || a.demand.attributes.label.localeCompare(b.demand.attributes.label, 'en'));
}

function position(index: GraphIndex, demand: GraphNode): Position {
  const edges = index.edgesOf(demand.key);
  const parties = (type: string) => {
    const ends = edges.filter(edge => edge.attributes.type === type);
    const keys = new Set(ends.map(edge => (edge.source === demand.key ? edge.target : edge.source)));
    return [...keys].map(key => index.nodes.get(key)!);
  };
  const [demandedBy, supportedBy, rejectedBy] = [parties('demands'), parties('supports'), parties('rejects')];
  const contested = [...demandedBy, ...supportedBy].some(party => rejectedBy.some(other => other !== party));
  return { demand, demandedBy, supportedBy, rejectedBy, addressedTo: parties('addressed_to'), contested };
}
