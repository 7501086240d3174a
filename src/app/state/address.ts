import {
  AGREEMENTS,
  type Agreement,
  EDGE_TYPE_NAMES,
  type Filters,
  isFiltering,
  isPartialDate,
  NO_FILTERS,
  NODE_KINDS,
  VOICE_MODES,
} from '../../browser.ts';
import { ALL_DEMANDS, type LedgerChoice, ledgerParts, parseLedger } from './ledger-choice.ts';

/** A passage of a document; `start === end` means the document from its beginning. */
export interface Passage {
  document: string;
  start: number;
  end: number;
}

/** The views, in the order in which the bar shows them; the first one opens. */
export const VIEWS = ['ledger', 'timeline', 'map', 'table', 'documents'] as const;
export type View = (typeof VIEWS)[number];

/** The tabs of a view, the one that opens first. */
export const TABS = { ledger: ['positions', 'asks'], table: ['nodes', 'edges', 'review'] } as const;
type Tabbed = keyof typeof TABS;
export type Tab<Of extends Tabbed = Tabbed> = (typeof TABS)[Of][number];

/** The names of all tabs; no two views have one of the same name. */
export const TAB_NAMES: readonly Tab[] = Object.values(TABS).flat();

/** How the filters stand where the reader has chosen it: otherwise they are open where there is room. */
export const PANES = ['open', 'folded'] as const;

/** What the colour of a node on the map tells, and what its size. */
export const COLORS = ['kind', 'side', 'community'] as const;
export const SIZES = ['relations', 'documents'] as const;

/** The steps around a node that can be shown alone; 0 means all of the graph. */
export const STEPS = [0, 1, 2, 3] as const;
export type Steps = (typeof STEPS)[number];

/** A place on the map, in the units of the layout. */
export interface Point {
  x: number;
  y: number;
}

/** Where the camera of the map stands; see Sigma's camera. */
export interface Camera extends Point {
  ratio: number;
}

/** How the reader has arranged the graph: what is filtered, taken off, pinned, and how it is painted. */
export interface Arrangement {
  filters: Filters;
  /** The day whose reader is asked: later documents are not there yet. */
  asOf: string | undefined;
  /** Single nodes that are taken off the map. */
  hidden: readonly string[];
  /** Where there are any, only these nodes are shown. */
  kept: readonly string[];
  /** Where nodes were dragged to. */
  pins: Readonly<Record<string, Point>>;
  color: (typeof COLORS)[number];
  size: (typeof SIZES)[number];
  ledger: LedgerChoice;
}

/** All that the address of the page says: what is selected, what is read, how it is arranged and shown. */
export interface Address extends Arrangement {
  /** The node that is selected; beside an edge, the one whose surroundings alone are shown. */
  node?: string;
  edge?: string;
  /** More nodes that are selected with it. */
  others: readonly string[];
  passage?: Passage;
  /** Show only what is within so many steps of the node. */
  near: Steps;
  view: View;
  /** The tab of the view, where it is not the first one. */
  tab?: Tab;
  /** Whether the filters are open, where the reader has chosen it. */
  filtersPane?: (typeof PANES)[number];
  camera?: Camera;
}

export const UNARRANGED: Arrangement = {
  filters: NO_FILTERS,
  asOf: undefined,
  hidden: [],
  kept: [],
  pins: {},
  color: COLORS[0],
  size: SIZES[0],
  ledger: ALL_DEMANDS,
};

export const START: Address = { ...UNARRANGED, others: [], near: 0, view: VIEWS[0] };

/** The tab of a view that an address shows. */
export function tabOf<Of extends Tabbed>({ tab }: Address, view: Of): Tab<Of> {
  const tabs: readonly Tab<Of>[] = TABS[view];
  return tabs.find(name => name === tab) ?? tabs[0]!;
}

/** A node, an edge, or nothing. */
export type Selection = Pick<Address, 'node' | 'edge'>;

/**
 * Gives the address with something else selected; an open document stays open. An edge leaves alone what is shown
 * around a node.
 */
export function select(address: Address, { node, edge }: Selection): Address {
  const rest = { ...address, node: undefined, edge: undefined, others: [] };
  if (edge) return { ...rest, edge, ...(address.near > 0 ? { node: address.node } : {}) };
  return node ? { ...rest, node } : { ...rest, near: 0 };
}

/** What is selected, as one word: two addresses with the same one differ in what is read or how it is shown. */
export function selectionOf({ node, edge }: Pick<Address, 'node' | 'edge'>): string | undefined {
  return edge ?? node;
}

type Narrowing = Pick<Arrangement, 'filters' | 'asOf' | 'hidden' | 'kept'>;

/** Whether something is filtered, taken off or seen as of a day. */
export function isNarrowed({ filters, asOf, hidden, kept }: Narrowing): boolean {
  return isFiltering(filters) || asOf !== undefined || hidden.length + kept.length > 0;
}

/** Reads the part of the address after `#`. What it does not understand it leaves out; `misreadings` tells it. */
export function parseAddress(hash: string): Address {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const asked = (name: string) => given.get(name) || undefined;
  const near = oneOf(STEPS, Number(asked('near')));
  const tab = TAB_NAMES.find(name => name === asked('tab'));
  const filtersPane = PANES.find(pane => pane === asked('filters'));
  const [node, edge, passage, camera] = [asked('node'), asked('edge'), parsePassage(given), parseCamera(given)];
  return {
    ...(edge ? { edge } : {}),
    ...(node && (near > 0 || !edge) ? { node } : {}),
    ...(passage ? { passage } : {}),
    ...(tab ? { tab } : {}),
    ...(filtersPane ? { filtersPane } : {}),
    ...(camera ? { camera } : {}),
    others: given.getAll('with').filter(key => key !== ''),
    near,
    view: oneOf(VIEWS, asked('view')),
    filters: parseFilters(given),
    asOf: dateIn(given, 'asof'),
    hidden: given.getAll('off').filter(key => key !== ''),
    kept: given.getAll('only').filter(key => key !== ''),
    pins: Object.fromEntries(given.getAll('pin').flatMap(parsePin)),
    color: oneOf(COLORS, asked('color')),
    size: oneOf(SIZES, asked('size')),
    ledger: parseLedger(given),
  };
}

/** The value itself where it is one of them, else the first of them. */
function oneOf<Value>(values: readonly [Value, ...Value[]], value: unknown): Value {
  return values.find(known => known === value) ?? values[0];
}

function dateIn(given: URLSearchParams, name: string): string | undefined {
  const date = given.get(name);
  return date && isPartialDate(date) ? date : undefined;
}

/** Who says something, as the address and the counts of the legend name it: a word that no kind, type or voice has. */
export const readerName = (reader: Agreement): string => `read-by-${reader}`;

function parseFilters(given: URLSearchParams): Filters {
  const hidden = new Set((given.get('hide') ?? '').split(','));
  const [sure, told] = [Number(given.get('sure')), Number(given.get('told'))];
  return {
    hiddenKinds: NODE_KINDS.filter(kind => hidden.has(kind)),
    hiddenTypes: EDGE_TYPE_NAMES.filter(type => hidden.has(type)),
    hiddenVoices: VOICE_MODES.filter(mode => hidden.has(mode)),
    hiddenReaders: AGREEMENTS.filter(reader => hidden.has(readerName(reader))),
    hiddenDocuments: given.getAll('without').filter(id => id !== ''),
    from: dateIn(given, 'from'),
    to: dateIn(given, 'to'),
    confidence: sure > 0 && sure <= 1 ? sure : NO_FILTERS.confidence,
    documents: Number.isSafeInteger(told) && told > 1 ? told : NO_FILTERS.documents,
  };
}

function parsePassage(given: URLSearchParams): Passage | undefined {
  const document = given.get('document');
  if (!document) return undefined;
  const [start, end] = [Number(given.get('start') ?? 0), Number(given.get('end') ?? 0)];
  const sound = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start;
  return sound ? { document, start, end } : { document, start: 0, end: 0 };
}

function parseCamera(given: URLSearchParams): Camera | undefined {
  const [x, y, ratio, ...more] = (given.get('camera') ?? '').split(',').map(Number);
  const sound = [x, y, ratio].every(Number.isFinite) && ratio! > 0 && more.length === 0;
  return sound ? { x: x!, y: y!, ratio: ratio! } : undefined;
}

/** A pin is written as `x,y,key`, for a key may hold commas. */
function parsePin(pin: string): [string, Point][] {
  const [, x, y, key] = /^([^,]+),([^,]+),(.+)$/su.exec(pin) ?? [];
  const sound = key !== undefined && Number.isFinite(Number(x)) && Number.isFinite(Number(y));
  return sound ? [[key, { x: Number(x), y: Number(y) }]] : [];
}

/** Writes an address, with its `#`, so that {@link parseAddress} gives it back. */
export function formatAddress(address: Address): string {
  const { node, edge, others, near, view, tab, filtersPane, passage, camera } = address;
  const parts: [string, string][] = [];
  if (view !== START.view) parts.push(['view', view]);
  if (tab) parts.push(['tab', tab]);
  if (filtersPane) parts.push(['filters', filtersPane]);
  if (node && (near > 0 || !edge)) parts.push(['node', node]);
  if (edge) parts.push(['edge', edge]);
  for (const key of others) parts.push(['with', key]);
  if (near > 0) parts.push(['near', `${near}`]);
  parts.push(...arranged(address));
  if (passage) {
    parts.push(['document', passage.document]);
    if (passage.end > 0) parts.push(['start', `${passage.start}`], ['end', `${passage.end}`]);
  }
  if (camera) parts.push(['camera', `${camera.x},${camera.y},${camera.ratio}`]);
  return `#${parts.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`;
}

function arranged({ filters, asOf, hidden, kept, pins, color, size, ledger }: Arrangement): [string, string][] {
  const parts: [string, string][] = [];
  const hide = [
    ...filters.hiddenKinds,
    ...filters.hiddenTypes,
    ...filters.hiddenVoices,
    ...filters.hiddenReaders.map(readerName),
  ].join(',');
  if (hide) parts.push(['hide', hide]);
  for (const id of filters.hiddenDocuments) parts.push(['without', id]);
  if (filters.from) parts.push(['from', filters.from]);
  if (filters.to) parts.push(['to', filters.to]);
  if (filters.confidence > NO_FILTERS.confidence) parts.push(['sure', `${filters.confidence}`]);
  if (filters.documents > NO_FILTERS.documents) parts.push(['told', `${filters.documents}`]);
  if (asOf) parts.push(['asof', asOf]);
  for (const key of hidden) parts.push(['off', key]);
  for (const key of kept) parts.push(['only', key]);
  for (const [key, { x, y }] of Object.entries(pins)) parts.push(['pin', `${x},${y},${key}`]);
  if (color !== START.color) parts.push(['color', color]);
  if (size !== START.size) parts.push(['size', size]);
  return [...parts, ...ledgerParts(ledger)];
}

/** Keeps the colons and commas of keys readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',');
}
