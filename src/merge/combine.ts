import type { Evidence } from '../model/evidence.ts';
import type { GraphNode, NodeAttributes } from '../model/graph.ts';
import { mergeAttributes } from './attributes.ts';
import type { Cluster } from './comparison.ts';

/** Makes one node of a group of items that are the same. */
export function combine({ members, reasons }: Cluster, key: string): GraphNode {
  const all = members.map(member => member.node.attributes);
  const fullest = [...all].sort((a, b) => words(b.label) - words(a.label) || b.evidence.length - a.evidence.length)[0]!;
  const attributes = { ...structuredClone(fullest), evidence: evidenceOf(all) } as NodeAttributes;
  const tellings = members.map(({ document: { id, date }, node }) => ({
    document: id,
    date,
    attributes: node.attributes,
  }));
  mergeAttributes(attributes, attributes.kind, tellings);

  const inferred: Record<string, string> = {};
  for (const each of all) Object.assign(inferred, each.inferred);
  if (Object.keys(inferred).length > 0) attributes.inferred = inferred;
  const merged = members.flatMap(member =>
    reasons.has(member) ? [{ document: member.document.id, key: member.node.key, reason: reasons.get(member)! }] : [],
  );
  if (merged.length > 0) attributes.merged = merged;
  return { key, attributes };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const words = (label: string): number => label.split(/\s+/).length;

/** All evidence of several nodes or edges, in the order of documents and offsets, each once. */
export function evidenceOf(all: readonly { evidence: Evidence[] }[]): Evidence[] {
  const known = new Map<string, Evidence>();
  for (const { evidence } of all)
    for (const each of evidence) {
      const id = `${each.document}|${each.start}|${each.end}`;
      if (!known.has(id)) known.set(id, each);
    }
  return [...known.values()].sort((a, b) => compare(a.document, b.document) || a.start - b.start || a.end - b.end);
}
