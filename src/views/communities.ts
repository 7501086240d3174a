import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { GraphFile } from '../model/graph.ts';
import { ACTOR_KINDS, type NodeKind } from '../model/ontology.ts';
import { randomFrom } from './random.ts';

/**
 * Gives the community of each node: nodes that have more to do with one another than with others. A community is called
 * by the key of its best connected actor, or node where it has no actor. The same graph gives the same ones, whatever the order in the file; a node
 * without relations is a community by itself. Louvain's method: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008.
 */
export function communitiesOf({ nodes, edges }: GraphFile): ReadonlyMap<string, string> {
  const keys = nodes.map(({ key }) => key).sort();
  if (edges.length === 0) return new Map(keys.map(key => [key, key]));
  // Nodes go by their numbers, since the method keeps keys in an object, where `__proto__` is lost.
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const field = new UndirectedGraph<object, { weight: number }>();
  for (const number of keys.keys()) field.addNode(number);
  for (const { source, target } of [...edges].sort((a, b) => (a.key < b.key ? -1 : 1)))
    field.updateEdge(numbers.get(source), numbers.get(target), ({ weight = 0 }) => ({ weight: weight + 1 }));
  const found = louvain(field, { rng: randomFrom(1), getEdgeWeight: 'weight' });
  const actors = new Set(nodes.filter(node => isActor(node.attributes.kind)).map(({ key }) => key));
  const weight = (number: number) => field.degree(number) + (actors.has(keys[number]!) ? keys.length : 0);
  const names = new Map<number, number>();
  for (const number of keys.keys()) {
    const [community, name] = [found[number]!, names.get(found[number]!)];
    if (name === undefined || weight(number) > weight(name)) names.set(community, number);
  }
  return new Map(keys.map((key, number) => [key, keys[names.get(found[number]!)!]!]));
}

const isActor = (kind: NodeKind) => (ACTOR_KINDS as readonly NodeKind[]).includes(kind);
