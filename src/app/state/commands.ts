import {
  type CellValue,
  EDGE_COLUMNS,
  EDGE_TYPE_NAMES,
  EDGE_TYPES,
  EXPORT_FORMATS,
  edgeRows,
  type Filters,
  KINDS,
  NODE_COLUMNS,
  NODE_KINDS,
  nodeRows,
  tableCells,
  toCsv,
} from '../../browser.ts';
import { documentName } from '../citation.ts';
import { chooseFile } from '../opening/choose-file.ts';
import type { Graphs } from '../opening/graphs.ts';
import { save, saveFile } from '../save.ts';
import { chooseTheme, type Theme } from '../theme.ts';
import { VIEW_NAMES } from '../view-switch.tsx';
import { type Address, COLORS, isNarrowed, SIZES, STEPS, select, selectionOf, VIEWS } from './address.ts';
import { openDialog } from './dialogs.ts';
import type { Keys } from './keys.ts';
import type { Reader } from './reader.ts';
import { hideNodes, keepNodes, pinNodes, selectedNodes, unpinNodes } from './selected.ts';
import { canRedo, canUndo, showAll } from './undo.ts';
import { adjust, arrange, arrangeAgain, closeDocument, go, takeBack } from './use-address.ts';

/** What commands look at, and what they change. */
export interface Scene {
  reader: Reader;
  graphs: Graphs;
  /** The filters: whether they are shown, whether they then lie over the view, and the way to show or fold them. */
  filters: { shown: boolean; over: boolean; toggle: () => void };
}

export const GROUPS = ['Find', 'View', 'Selection', 'Filters', 'Map', 'File', 'Page', 'Read a document'] as const;

/** Something that the reader can do: the palette lists it, the help names its keys, and they are heard by what stands here. */
export interface Command {
  id: string;
  label: string;
  group: (typeof GROUPS)[number];
  keys?: Keys;
  /** Its keys are heard in a text box too. */
  inText?: true;
  /** Its keys are not for it alone: what has the focus hears them as well. */
  shared?: true;
  /** Whether it would do anything now; always where it is not asked. */
  when?: (scene: Scene) => boolean;
  run: (scene: Scene) => void;
}

/** The search box. */
export const SEARCH_ID = 'search';

function search(): void {
  const box = document.getElementById(SEARCH_ID) as HTMLInputElement;
  box.focus();
  box.select();
}

/** Closes what lies on top: the filters where they lie over the view, else the document, else lets go of the selection. */
function stepOut({ reader: { address }, filters }: Scene): void {
  if (filters.shown && filters.over) filters.toggle();
  else if (address.passage) closeDocument(address);
  else if (selectionOf(address) !== undefined) go(select(address, {}));
}

const isUp = ({ reader: { address }, filters }: Scene): boolean =>
  (filters.shown && filters.over) || address.passage !== undefined || selectionOf(address) !== undefined;

const FIND: readonly Command[] = [
  { id: 'search', label: 'Search', group: 'Find', keys: '/', run: search },
  {
    id: 'palette',
    label: 'Find a command',
    group: 'Find',
    keys: 'Mod+K',
    inText: true,
    run: () => openDialog('palette'),
  },
];

const SHOW_VIEWS: readonly Command[] = VIEWS.map((view, at) => ({
  id: `view ${view}`,
  label: `Show the ${VIEW_NAMES[view].toLowerCase()}`,
  group: 'View',
  keys: `${at + 1}`,
  when: ({ reader: { address } }) => address.view !== view,
  run: ({ reader: { address } }) => go({ ...address, view }),
}));

const around = ({ reader: { address, index } }: Scene) =>
  address.node !== undefined && !address.edge && index.nodes.has(address.node);
const chosen = ({ reader: { address, index } }: Scene) => selectedNodes(address).filter(node => index.nodes.has(node));
const isPinned = (scene: Scene) => chosen(scene).some(node => Object.hasOwn(scene.reader.address.pins, node));

/** A command that arranges the graph in another way. */
const arranging = (command: Omit<Command, 'run'>, change: (address: Address, scene: Scene) => Address): Command => ({
  ...command,
  run: scene => arrange(change(scene.reader.address, scene)),
});

const SELECTION: readonly Command[] = [
  {
    id: 'step out',
    label: 'Close what is on top, or let go',
    group: 'Selection',
    keys: 'Escape',
    shared: true,
    when: isUp,
    run: stepOut,
  },
  ...STEPS.map(
    (near): Command => ({
      id: `near ${near}`,
      label: near === 0 ? 'Show all around it' : `Show only ${near} step${near === 1 ? '' : 's'} around it`,
      group: 'Selection',
      when: scene => around(scene) && scene.reader.address.near !== near,
      run: ({ reader: { address } }) => adjust({ ...address, near }),
    }),
  ),
  arranging(
    { id: 'hide', label: 'Hide what is selected', group: 'Selection', when: scene => chosen(scene).length > 0 },
    (address, scene) => hideNodes(address, chosen(scene)),
  ),
  arranging(
    { id: 'keep', label: 'Show only what is selected', group: 'Selection', when: scene => chosen(scene).length > 0 },
    (address, scene) => keepNodes(address, chosen(scene)),
  ),
  arranging(
    {
      id: 'pin',
      label: 'Pin what is selected where it lies',
      group: 'Selection',
      when: scene => chosen(scene).length > 0 && !isPinned(scene),
    },
    (address, scene) => pinNodes(address, chosen(scene), node => scene.reader.index.nodes.get(node)!.attributes),
  ),
  arranging({ id: 'unpin', label: 'Unpin what is selected', group: 'Selection', when: isPinned }, (address, scene) =>
    unpinNodes(address, chosen(scene)),
  ),
];

const filtering = (command: Omit<Command, 'run' | 'group'>, change: (filters: Filters) => Partial<Filters>): Command =>
  arranging({ ...command, group: 'Filters' }, address => {
    return { ...address, filters: { ...address.filters, ...change(address.filters) } };
  });

/** Commands that show one of some entries alone, take it away and put it back. */
function entryCommands<Entry extends string>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
  field: 'hiddenKinds' | 'hiddenTypes',
): Command[] {
  return entries.flatMap(entry => {
    const without = (filters: Filters) => (filters[field] as readonly string[]).filter(hidden => hidden !== entry);
    const isHidden = ({ reader: { address } }: Scene) => address.filters[field].some(hidden => hidden === entry);
    const rest = entries.filter(other => other !== entry);
    return [
      filtering({ id: `only ${entry}`, label: `Show only ${name(entry)}` }, () => ({ [field]: rest })),
      filtering({ id: `hide ${entry}`, label: `Hide ${name(entry)}`, when: scene => !isHidden(scene) }, filters => ({
        [field]: [...filters[field], entry],
      })),
      filtering({ id: `unhide ${entry}`, label: `Show ${name(entry)} again`, when: isHidden }, filters => ({
        [field]: without(filters),
      })),
    ];
  });
}

const FILTERS: readonly Command[] = [
  {
    id: 'filters',
    label: 'Show or fold the filters',
    group: 'Filters',
    keys: 'f',
    run: ({ filters }) => filters.toggle(),
  },
  arranging(
    {
      id: 'show all',
      label: 'Show everything',
      group: 'Filters',
      when: ({ reader: { address } }) => isNarrowed(address),
    },
    showAll,
  ),
  { id: 'undo', label: 'Take the last change back', group: 'Filters', keys: 'Mod+Z', when: canUndo, run: takeBack },
  { id: 'redo', label: 'Make it again', group: 'Filters', keys: 'Mod+Shift+Z', when: canRedo, run: arrangeAgain },
  ...entryCommands(NODE_KINDS, kind => KINDS[kind].plural.toLowerCase(), 'hiddenKinds'),
  ...entryCommands(EDGE_TYPE_NAMES, type => `edges “${EDGE_TYPES[type].label}”`, 'hiddenTypes'),
];

const MAP: readonly Command[] = [
  ...COLORS.map(color =>
    arranging(
      {
        id: `colour ${color}`,
        label: `Colour nodes by ${color}`,
        group: 'Map',
        when: ({ reader: { address } }) => address.color !== color,
      },
      address => ({ ...address, color }),
    ),
  ),
  ...SIZES.map(size =>
    arranging(
      {
        id: `size ${size}`,
        label: `Size nodes by number of ${size}`,
        group: 'Map',
        when: ({ reader: { address } }) => address.size !== size,
      },
      address => ({ ...address, size }),
    ),
  ),
];

const saveTable = (cells: readonly (readonly CellValue[])[], what: string) =>
  saveFile([toCsv(cells)], `entente-${what}.csv`, 'text/csv');

const FILE: readonly Command[] = [
  { id: 'open', label: 'Open a graph file …', group: 'File', run: ({ graphs }) => chooseFile(graphs.open) },
  ...EXPORT_FORMATS.map(
    (format): Command => ({
      id: `export ${format.name}`,
      label: `Export what is shown as ${format.label}`,
      group: 'File',
      run: ({ reader: { shown } }) => void save(shown, format),
    }),
  ),
  {
    id: 'csv nodes',
    label: 'Save the nodes that are shown as CSV',
    group: 'File',
    run: ({ reader: { shown } }) => saveTable(tableCells(nodeRows(shown), NODE_COLUMNS), 'nodes'),
  },
  {
    id: 'csv edges',
    label: 'Save the edges that are shown as CSV',
    group: 'File',
    run: ({ reader: { shown } }) => saveTable(tableCells(edgeRows(shown), EDGE_COLUMNS), 'edges'),
  },
];

const PAGE: readonly Command[] = [
  ...(['light', 'dark'] as const).map(
    (theme: Theme): Command => ({
      id: theme,
      label: `Use ${theme} colours`,
      group: 'Page',
      when: ({ reader }) => reader.theme !== theme,
      run: () => chooseTheme(theme),
    }),
  ),
  { id: 'shortcuts', label: 'Keyboard shortcuts', group: 'Page', keys: '?', run: () => openDialog('shortcuts') },
];

/** Everything that can be done whatever graph is open. */
export const COMMANDS: readonly Command[] = [
  ...FIND,
  ...SHOW_VIEWS,
  ...SELECTION,
  ...FILTERS,
  ...MAP,
  ...FILE,
  ...PAGE,
];

/** What can be done now, with the documents of the graph that can be read. */
export function commandsIn(scene: Scene): Command[] {
  const documents = scene.reader.index.graph.attributes.documents.map(
    (document): Command => ({
      id: `document ${document.id}`,
      label: documentName(document),
      group: 'Read a document',
      run: ({ reader: { address } }) => go({ ...address, passage: { document: document.id, start: 0, end: 0 } }),
    }),
  );
  return [...COMMANDS, ...documents].filter(({ when }) => !when || when(scene));
}

/** Keys that a part of the page hears itself while it has the focus, for the help. */
export const PART_KEYS: readonly { part: string; keys: readonly Keys[]; label: string }[] = [
  { part: 'In a document', keys: ['j', 'k'], label: 'Next and previous quote' },
  { part: 'On the map', keys: ['←', '↑', '→', '↓'], label: 'Walk from node to node' },
  { part: 'On the map', keys: ['Enter'], label: 'Select the node that was walked to' },
  { part: 'On the map', keys: ['+', '−', '0'], label: 'Zoom in, zoom out, show all' },
  { part: 'In the ledger and the tables', keys: ['←', '↑', '→', '↓'], label: 'Walk from cell to cell' },
];
