import type { Evidence } from '../model/evidence.ts';
import type { GraphNode, MeetingStatus, NodeAttributes } from '../model/graph.ts';
import type { Cluster } from './comparison.ts';

/** Makes one node of a group of items that are the same. */
export function combine({ members, reasons }: Cluster, key: string): GraphNode {
  const all = members.map(member => member.node.attributes);
  const fullest = [...all].sort((a, b) => words(b.label) - words(a.label) || b.evidence.length - a.evidence.length)[0]!;
  const attributes = { ...structuredClone(fullest), evidence: evidenceOf(all) } as NodeAttributes;

  if ('aliases' in attributes) attributes.aliases = aliasesOf(all, attributes.label);
  if (attributes.kind === 'meeting') {
    const meetings = all.filter(each => each.kind === 'meeting');
    // The latest report knows best how it stands, of one day's the one in which most has happened; the other details come
    // from whoever tells them most precisely.
    const told = members.map(({ document, node }) => ({
      date: document.date ?? '',
      status: (node.attributes as typeof attributes).status,
    }));
    attributes.status = told
      .sort((a, b) => compare(a.date, b.date) || progress(a.status) - progress(b.status))
      .at(-1)!.status;
    const dated = [...meetings].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0))[0]!;
    assign(attributes, 'date', dated.date);
    assign(attributes, 'mode', meetings.find(each => each.mode)?.mode);
    assign(
      attributes,
      'place',
      [...meetings].sort((a, b) => (b.place?.length ?? 0) - (a.place?.length ?? 0))[0]!.place,
    );
  }
  if (attributes.kind === 'leader')
    assign(attributes, 'role', all.map(each => (each.kind === 'leader' ? each.role : undefined)).find(Boolean));

  const inferred: Record<string, string> = {};
  for (const each of all) Object.assign(inferred, each.inferred);
  assign(attributes, 'inferred', Object.keys(inferred).length > 0 ? inferred : undefined);
  assign(attributes, 'confidence', surest(all));
  const merged = members.flatMap(member =>
    reasons.has(member) ? [{ document: member.document.id, key: member.node.key, reason: reasons.get(member)! }] : [],
  );
  assign(attributes, 'merged', merged.length > 0 ? merged : undefined);
  return { key, attributes };
}

/** The highest confidence of several nodes or edges, where one of them has any. */
export function surest(all: readonly { confidence?: number | undefined }[]): number | undefined {
  const confidences = all.flatMap(each => each.confidence ?? []);
  return confidences.length > 0 ? confidences.reduce((most, each) => Math.max(most, each)) : undefined;
}

/** How far on its way a meeting is. */
const progress = (status: MeetingStatus): number =>
  ['proposed', 'planned', 'ongoing', 'held', 'cancelled'].indexOf(status);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const words = (label: string): number => label.split(/\s+/).length;

/** Sets an attribute, or takes it away where there is no value, so that files hold no empty ones. */
function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

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

function aliasesOf(all: readonly NodeAttributes[], label: string): string[] {
  const names = all.flatMap(each => ('aliases' in each ? [each.label, ...each.aliases] : []));
  return [...new Set(names)].filter(name => name !== label).sort();
}
