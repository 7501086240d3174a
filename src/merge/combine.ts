import type { Evidence } from '../model/evidence.ts';
import type { GraphNode, NodeAttributes } from '../model/graph.ts';
import { mergeAttributes } from './attributes.ts';
import type { Cluster } from './comparison.ts';

/** Makes one node of a group of items that are the same. */
export function combine({ members, reasons }: Cluster, key: string): GraphNode {
  const all = members.map(member => member.node.attributes);
  const attributes: NodeAttributes = { ...fullestOf(all), evidence: evidenceOf(all) };
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

/** Those with the label of most words, of these with the most evidence; the first of several. */
function fullestOf(all: readonly NodeAttributes[]): NodeAttributes {
  let [fullest, most] = [all[0]!, words(all[0]!.label)];
  for (const each of all) {
    const count = each.label === fullest.label ? most : words(each.label);
    if (count < most || (count === most && each.evidence.length <= fullest.evidence.length)) continue;
    [fullest, most] = [each, count];
  }
  return fullest;
}

/** All evidence of several nodes or edges, in the order of documents and offsets, each once. */
export function evidenceOf(all: readonly { evidence: Evidence[] }[]): Evidence[] {
  const sorted = all.flatMap(({ evidence }) => evidence).sort(inOrder);
  return sorted.filter((each, at) => at === 0 || inOrder(sorted[at - 1]!, each) !== 0);
}

const inOrder = (a: Evidence, b: Evidence): number =>
  compare(a.document, b.document) || a.start - b.start || a.end - b.end;
