import type { Evidence } from '../model/evidence.ts';
import type { Facts } from '../model/facts.ts';
import type { GraphFile, GraphNode } from '../model/graph.ts';
import { NODE_KINDS, type NodeKind } from '../model/ontology.ts';
import { cluster, clusterByKey } from './cluster.ts';
import { combine } from './combine.ts';
import type { Cluster, Comparison } from './comparison.ts';
import { demandComparison } from './demands.ts';
import { mergeEdges } from './edges.ts';
import { type Item, itemsOf, KeysInGraph } from './items.ts';
import { leaderComparison } from './leaders.ts';
import { meetingComparison } from './meetings.ts';
import { organizationComparison } from './organizations.ts';

/**
 * Merges the facts of many documents into one graph. What is the same becomes one node, which records what was merged
 * into it and why. Associative and commutative: the graph depends on the set of facts only, not on how they come.
 *
 * @param facts The facts, at most once for each document id.
 */
export function merge(facts: readonly Facts[]): GraphFile {
  const sorted = [...facts].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const items = itemsOf(sorted);
  const keys = new KeysInGraph();
  const names = new Map<string, readonly string[]>();
  const namesInGraph = (key: string): readonly string[] => names.get(key)!;
  const keyInGraph = (item: Item, key: string): string => keys.get(item.document.id, key)!;
  const partlyCompared: Partial<Record<NodeKind, number>> = {};
  const grouped = (kind: NodeKind, ofKind: readonly Item[], comparison: Comparison): Cluster[] =>
    cluster(ofKind, comparison, count => {
      partlyCompared[kind] = count;
    });
  // Actors come first: meetings and demands are compared by who takes part in them.
  const clusters: Record<NodeKind, (items: readonly Item[]) => Cluster[]> = {
    leader: leaders => grouped('leader', leaders, leaderComparison),
    country: countries => clusterByKey(countries, 'the same country'),
    organization: all => grouped('organization', all, organizationComparison),
    meeting: meetings => grouped('meeting', meetings, meetingComparison(meetings, keyInGraph)),
    demand: demands => grouped('demand', demands, demandComparison(demands, keyInGraph, namesInGraph)),
  };

  const nodes: GraphNode[] = [];
  for (const kind of NODE_KINDS) {
    const ofKind = items.filter(item => item.node.attributes.kind === kind);
    for (const [group, key] of withKeys(clusters[kind](ofKind))) {
      for (const member of group.members) keys.set(member, key);
      const node = combine(group, key);
      names.set(key, namesOf(node));
      nodes.push(node);
    }
  }
  const edges = mergeEdges(sorted, keys);
  for (const parts of [nodes, edges])
    for (const { attributes } of parts) attributes.evidence = withSpeakers(attributes.evidence, keys);
  const dropped = sorted.flatMap(each => each.dropped ?? []);
  return {
    attributes: {
      documents: sorted.map(each => each.document),
      ...(dropped.length > 0 && { dropped }),
      ...(Object.keys(partlyCompared).length > 0 && { partlyCompared }),
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: nodes.sort((a, b) => (a.key < b.key ? -1 : 1)),
    edges,
  };
}

/** What a node is called, and what else. */
const namesOf = ({ attributes }: GraphNode): readonly string[] =>
  'aliases' in attributes ? [attributes.label, ...attributes.aliases] : [attributes.label];

/** Evidence whose speakers are called by their keys in the graph. */
const withSpeakers = (evidence: readonly Evidence[], keys: KeysInGraph): Evidence[] =>
  evidence.map(each => {
    const speaker = each.voice?.speaker && keys.get(each.document, each.voice.speaker);
    return speaker && speaker !== each.voice!.speaker ? { ...each, voice: { ...each.voice!, speaker } } : each;
  });

/** The key of a group is the one with most evidence; where two groups want the same one, the later gets a number. */
function withKeys(groups: readonly Cluster[]): [Cluster, string][] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return groups.map(group => {
    const wanted = keyOf(group);
    let key = wanted;
    for (let number = numbers.get(wanted) ?? 2; taken.has(key); number++) {
      key = `${wanted}-${number}`;
      numbers.set(wanted, number + 1);
    }
    taken.add(key);
    return [group, key];
  });
}

function keyOf({ members }: Cluster): string {
  const evidence = new Map<string, number>();
  for (const { node } of members)
    evidence.set(node.key, (evidence.get(node.key) ?? 0) + node.attributes.evidence.length);
  return [...evidence].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
