import { EDGE_TYPE_NAMES, type EdgeType, NODE_KINDS, type NodeKind } from '../browser.ts';

/** A passage of a document; `start === end` means the document from its beginning. */
export interface Passage {
  document: string;
  start: number;
  end: number;
}

/** All that the address of the page says: what is selected, what is read, what is hidden, how it is shown. */
export interface Address {
  /** The node that is selected; beside an edge, the one whose surroundings alone are shown. */
  node?: string;
  edge?: string;
  passage?: Passage;
  hiddenKinds: readonly NodeKind[];
  hiddenTypes: readonly EdgeType[];
  /** Show only the node and what is next to it. */
  near: boolean;
  view: 'map' | 'list';
}

export const START: Address = { hiddenKinds: [], hiddenTypes: [], near: false, view: 'map' };

/** A node, an edge, or nothing. */
export type Selection = Pick<Address, 'node' | 'edge'>;

/** Gives the address with something else selected and no document open. An edge leaves alone what is shown around a node. */
export function select(address: Address, { node, edge }: Selection): Address {
  const rest = { ...address, node: undefined, edge: undefined, passage: undefined };
  if (edge) return { ...rest, edge, ...(address.near ? { node: address.node } : {}) };
  return node ? { ...rest, node } : { ...rest, near: false };
}

/** What is selected, as one word: two addresses with the same one differ in what is read or how it is shown. */
export function selectionOf({ node, edge }: Address): string | undefined {
  return edge ?? node;
}

/** Reads the part of the address after `#`. What it does not understand it leaves out; {@link misreadings} tells it. */
export function parseAddress(hash: string): Address {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const hidden = new Set((given.get('hide') ?? '').split(','));
  const [node, edge, passage] = [given.get('node'), given.get('edge'), parsePassage(given)];
  const near = given.get('near') === '1';
  return {
    ...(edge ? { edge } : {}),
    ...(node && (near || !edge) ? { node } : {}),
    ...(passage ? { passage } : {}),
    hiddenKinds: NODE_KINDS.filter(kind => hidden.has(kind)),
    hiddenTypes: EDGE_TYPE_NAMES.filter(type => hidden.has(type)),
    near,
    view: given.get('view') === 'list' ? 'list' : 'map',
  };
}

function parsePassage(given: URLSearchParams): Passage | undefined {
  const document = given.get('document');
  if (!document) return undefined;
  const [start, end] = [Number(given.get('start') ?? 0), Number(given.get('end') ?? 0)];
  const sound = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start;
  return sound ? { document, start, end } : { document, start: 0, end: 0 };
}

/** Writes an address, with its `#`, so that {@link parseAddress} gives it back. */
export function formatAddress({ node, edge, passage, hiddenKinds, hiddenTypes, near, view }: Address): string {
  const parts: [string, string][] = [];
  if (view !== 'map') parts.push(['view', view]);
  if (node && (near || !edge)) parts.push(['node', node]);
  if (edge) parts.push(['edge', edge]);
  if (near) parts.push(['near', '1']);
  const hide = [...hiddenKinds, ...hiddenTypes].join(',');
  if (hide) parts.push(['hide', hide]);
  if (passage) {
    parts.push(['document', passage.document]);
    if (passage.end > 0) parts.push(['start', `${passage.start}`], ['end', `${passage.end}`]);
  }
  return `#${parts.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`;
}

/** Keeps the colons and commas of keys readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',');
}
