import type { Facts } from '../model/facts.ts';
import type { EdgeAttributes, GraphEdge } from '../model/graph.ts';
import { mergeAttributes } from './attributes.ts';
import { evidenceOf } from './combine.ts';
import type { KeysInGraph } from './items.ts';

/**
 * The edges of all documents between the merged nodes. Those of one type between the same ends become one, with the
 * evidence of all; one that would lead from a node to itself falls away.
 *
 * @param keys Key in the graph of each document's node.
 */
export function mergeEdges(facts: readonly Facts[], keys: KeysInGraph): GraphEdge[] {
  const groups = new Map<string, { source: string; target: string; all: EdgeAttributes[] }>();
  for (const { document, edges } of facts)
    for (const edge of edges) {
      const source = keys.get(document.id, edge.source)!;
      const target = keys.get(document.id, edge.target)!;
      if (source === target) continue;
      const key = `${edge.attributes.type}|${source}|${target}`;
      const group = groups.get(key);
      if (group) group.all.push(edge.attributes);
      else groups.set(key, { source, target, all: [edge.attributes] });
    }
  return [...groups]
    .map(([key, { source, target, all }]) => ({ key, source, target, attributes: combineEdges(all) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** An edge told somewhere in plain words is not inferred, and its attributes are first of all those of that telling. */
function combineEdges(all: readonly EdgeAttributes[]): EdgeAttributes {
  const stated = all.find(each => !each.inferred) ?? all[0]!;
  const attributes: EdgeAttributes = { ...stated, evidence: evidenceOf(all) };
  const ordered = [stated, ...all.filter(each => each !== stated)];
  const tellings = ordered.map(each => ({ document: each.evidence[0]!.document, attributes: each }));
  mergeAttributes(attributes, attributes.type, tellings);
  return attributes;
}
