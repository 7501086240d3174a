import { EDGE_TYPE_NAMES, NODE_KINDS } from '../browser.ts';
import { parseAddress } from './address.ts';
import type { GraphIndex } from './graph-index.ts';

const KNOWN = ['node', 'edge', 'document', 'start', 'end', 'near', 'hide', 'view'];
const HIDEABLE = new Set<string>([...NODE_KINDS, ...EDGE_TYPE_NAMES]);

/** Tells, in sentences, what an address asks for that this graph does not hold or that means nothing. */
export function misreadings(hash: string, index: GraphIndex): string[] {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const asked = (name: string) => given.get(name) || undefined;
  const [node, edge, document] = [asked('node'), asked('edge'), asked('document')];
  const told: string[] = [];
  const lacks = (what: string, name: string) =>
    told.push(`The address names the ${what} “${name}”, which this graph does not hold.`);
  if (node && !index.nodes.has(node)) lacks('node', node);
  if (edge && !index.edges.has(edge)) lacks('edge', edge);
  if (document && !index.documents.has(document)) lacks('document', document);
  for (const word of (asked('hide') ?? '').split(',').filter(word => word !== '' && !HIDEABLE.has(word)))
    told.push(`The address hides “${word}”, which is no kind of node and no type of edge.`);
  const { near, view } = parseAddress(hash);
  if (asked('view') && asked('view') !== view)
    told.push(`The address asks for the view “${asked('view')}”. There are two: map and list.`);
  if (asked('near') && !(near && node))
    told.push(`The address says near=${asked('near')}. It shows the surroundings of a node as node=…&near=1.`);
  for (const name of new Set(given.keys()))
    if (!KNOWN.includes(name)) told.push(`The address says “${name}”, which means nothing here.`);
  return told;
}

/** Whether an address asks for a passage that its document does not have. */
export function passageIsAmiss(hash: string, index: GraphIndex): boolean {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const { passage } = parseAddress(hash);
  const length = passage && index.documents.get(passage.document)?.text.length;
  if (length === undefined || !(given.has('start') || given.has('end'))) return false;
  return passage!.end === 0 || passage!.start === passage!.end || passage!.end > length;
}
