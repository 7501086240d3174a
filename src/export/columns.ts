import { type AttributeName, attributesOf, type MeetingTelling, type ValueForm } from '../model/attributes.ts';
import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { EDGE_TYPE_NAMES, type EdgeType, NODE_KINDS, type NodeKind } from '../model/ontology.ts';
import type { Documents } from '../views/dates.ts';
import { evidenceText } from './evidence-text.ts';
import { timeOf } from './time.ts';

export type Value = string | number | boolean | undefined;

/** A column of a table of nodes or edges: where its value comes from. Lists are written one item a line. */
export interface Column<Item> {
  name: string;
  type: 'string' | 'integer' | 'double' | 'boolean';
  value(item: Item, documents: Documents): Value;
}

const lines = (list: readonly string[] = []): Value => (list.length > 0 ? list.join('\n') : undefined);
const inferred = (rules: Record<string, string> = {}): Value =>
  lines(Object.entries(rules).map(([name, rule]) => `${name}: ${rule}`));
const merged = (from: GraphNode['attributes']['merged']): Value =>
  lines(from?.map(({ document, key, reason }) => `${key} of ${document}: ${reason}`));

const told = (tellings: readonly MeetingTelling[]): Value =>
  lines(tellings.map(({ document, status, date }) => `${document}: ${[status, date].filter(Boolean).join(' ')}`));

type Part = GraphNode | GraphEdge;

/** How a value of each form is written in a cell. */
const CELLS: Record<ValueForm, (value: never) => Value> = {
  text: (value: string) => value,
  names: lines,
  date: (value: string) => value,
  share: (value: number) => value,
  tellings: told,
};

/** The columns of the attributes that some kinds of nodes or types of edges have. */
const attributeColumns = (...parts: readonly (NodeKind | EdgeType)[]): Column<Part>[] =>
  attributesOf(...parts).map(([name, { form }]) => ({
    name,
    type: form === 'share' ? 'double' : 'string',
    value: ({ attributes }) => {
      const { [name]: value } = attributes as { [Name in AttributeName]?: never };
      return value === undefined ? undefined : CELLS[form](value);
    },
  }));

/** Whence a node or an edge comes: what was inferred, and its quotes. */
const ORIGIN_COLUMNS: readonly Column<Part>[] = [
  { name: 'inferred', type: 'string', value: ({ attributes }) => inferred(attributes.inferred) },
  { name: 'quotes', type: 'integer', value: ({ attributes }) => attributes.evidence.length },
  {
    name: 'documents',
    type: 'integer',
    value: ({ attributes }) => new Set(attributes.evidence.map(({ document }) => document)).size,
  },
  {
    name: 'evidence',
    type: 'string',
    value: ({ attributes }, documents) => evidenceText(attributes.evidence, documents),
  },
];

/** The columns of nodes, besides key and label. */
export const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  { name: 'kind', type: 'string', value: node => node.attributes.kind },
  ...attributeColumns(...NODE_KINDS),
  { name: 'merged', type: 'string', value: node => merged(node.attributes.merged) },
  ...ORIGIN_COLUMNS,
];

/**
 * The columns of edges, besides key, ends and label. The type of an edge is its `relation`: readers such as graphology-gexf take a column named `type` for the name of the
 * program that draws the edge.
 */
export const EDGE_COLUMNS: readonly Column<GraphEdge>[] = [
  { name: 'relation', type: 'string', value: edge => edge.attributes.type },
  ...attributeColumns(...EDGE_TYPE_NAMES),
  ...ORIGIN_COLUMNS,
];

/** When a meeting, a demand or an act is, where a format has no place of its own for it. */
export const TIME_COLUMNS: readonly Column<Part>[] = [
  { name: 'start', type: 'string', value: (item, documents) => timeOf(item, documents)?.start },
  { name: 'end', type: 'string', value: (item, documents) => timeOf(item, documents)?.end },
];

/** The values that a node or an edge has, by the names of their columns. */
export function recordOf<Item>(
  item: Item,
  columns: readonly Column<Item>[],
  documents: Documents,
): Record<string, NonNullable<Value>> {
  const record: Record<string, NonNullable<Value>> = {};
  for (const { name, value: read } of columns) {
    const value = read(item, documents);
    if (value !== undefined) record[name] = value;
  }
  return record;
}
