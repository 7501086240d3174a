import { AGREEMENTS, EDGE_TYPE_NAMES, LEDGER_ORDERS, NODE_KINDS, VOICE_MODES } from '../../browser.ts';
import { COLORS, formatAddress, PANES, parseAddress, readerName, SIZES, TAB_NAMES, VIEWS } from './address.ts';
import type { GraphIndex } from './graph-index.ts';
import { CONTESTED, SIDES } from './ledger-choice.ts';

const HIDEABLE = new Set<string>([...NODE_KINDS, ...EDGE_TYPE_NAMES, ...VOICE_MODES, ...AGREEMENTS.map(readerName)]);

/** The parts of an address that name nodes, by what they are called. */
const NODES = { node: 'node', with: 'node', off: 'node', only: 'node', turn: 'node' } as const;

/** The parts that are one of a few words. */
const CHOICES = {
  view: VIEWS,
  tab: TAB_NAMES,
  filters: PANES,
  color: COLORS,
  size: SIZES,
  order: LEDGER_ORDERS,
  contested: CONTESTED,
  sides: SIDES,
} as const;

/** The parts that may be given with another one alone, or must be well written. */
const OTHERS = ['start', 'end', 'near', 'hide', 'from', 'to', 'sure', 'told', 'asof', 'pin', 'camera', 'words'];

const KNOWN = new Set([...Object.keys(NODES), ...Object.keys(CHOICES), 'edge', 'document', 'without', ...OTHERS]);

/** Tells, in sentences, what an address asks for that this graph does not hold or that means nothing. */
export function misreadings(hash: string, index: GraphIndex): string[] {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return [...absent(given, index), ...unread(given), ...unknown(given)];
}

function absent(given: URLSearchParams, index: GraphIndex): string[] {
  const lacks = (what: string, name: string, held: ReadonlyMap<string, unknown>) =>
    given
      .getAll(name)
      .filter(key => key !== '' && !held.has(key))
      .map(key => `The address names the ${what} “${key}”, which this graph does not hold.`);
  return [
    ...Object.entries(NODES).flatMap(([name, what]) => lacks(what, name, index.nodes)),
    ...lacks('edge', 'edge', index.edges),
    ...['document', 'without'].flatMap(name => lacks('document', name, index.documents)),
    ...Object.keys(parseAddress(`#${given}`).pins)
      .filter(key => !index.nodes.has(key))
      .map(key => `The address pins the node “${key}”, which this graph does not hold.`),
  ];
}

/** What is given, but not as it can be read. */
function unread(given: URLSearchParams): string[] {
  const read = parseAddress(`#${given}`);
  const told: string[] = [];
  for (const word of (given.get('hide') ?? '').split(',').filter(word => word !== '' && !HIDEABLE.has(word)))
    told.push(`The address hides “${word}”, which is no kind of node, no type of edge, no voice and no reader.`);
  for (const [name, values] of Object.entries(CHOICES)) {
    const asked = given.get(name);
    if (asked && !(values as readonly string[]).includes(asked))
      told.push(`The address asks for the ${name} “${asked}”. There are: ${values.join(', ')}.`);
  }
  const written = new URLSearchParams(formatAddress(read).slice(1));
  for (const name of ['from', 'to', 'asof', 'sure', 'told', 'pin', 'camera'])
    if (given.get(name) && written.getAll(name).length < given.getAll(name).length)
      told.push(`The address says ${name}=${given.get(name)}, which cannot be read.`);
  if (given.get('near') && !(read.near > 0 && given.get('node')))
    told.push(`The address says near=${given.get('near')}. It shows the surroundings of a node as node=…&near=1.`);
  return told;
}

function unknown(given: URLSearchParams): string[] {
  const names = [...new Set(given.keys())].filter(name => !KNOWN.has(name));
  return names.map(name => `The address says “${name}”, which means nothing here.`);
}

/** Whether an address asks for a passage that its document does not have. */
export function passageIsAmiss(hash: string, index: GraphIndex): boolean {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const { passage } = parseAddress(hash);
  const length = passage && index.documents.get(passage.document)?.text.length;
  if (length === undefined || !(given.has('start') || given.has('end'))) return false;
  return passage!.end === 0 || passage!.start === passage!.end || passage!.end > length;
}
