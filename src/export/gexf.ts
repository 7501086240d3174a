import XMLBuilder from 'fast-xml-builder';
import { type AttributeName, attributesOf, type MeetingTelling, type ValueForm } from '../model/attributes.ts';
import type { Document } from '../model/document.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType, KINDS, NODE_KINDS, type NodeKind } from '../model/ontology.ts';
import { nodeSize } from '../views/size.ts';
import { evidenceText } from './evidence-text.ts';
import { xmlIds } from './xml-ids.ts';
import { xmlText } from './xml-text.ts';

type Value = string | number | boolean | undefined;
type Documents = ReadonlyMap<string, Document>;

/** A column of the tables of Gephi: where its value comes from. Lists are written one item a line. */
interface Column<Item> {
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

const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  { name: 'kind', type: 'string', value: node => node.attributes.kind },
  ...attributeColumns(...NODE_KINDS),
  { name: 'merged', type: 'string', value: node => merged(node.attributes.merged) },
  ...ORIGIN_COLUMNS,
];

/**
 * The type of an edge is its `relation`: readers such as graphology-gexf take a column named `type` for the name of the
 * program that draws the edge.
 */
const EDGE_COLUMNS: readonly Column<GraphEdge>[] = [
  { name: 'relation', type: 'string', value: edge => edge.attributes.type },
  ...attributeColumns(...EDGE_TYPE_NAMES),
  ...ORIGIN_COLUMNS,
];

/** A column that is `true` where XML forbids a character of a key or a text, so that not every word is verbatim. */
const ALTERED = 'altered';

function declare<Item>(of: 'node' | 'edge', columns: readonly Column<Item>[]) {
  const attribute = [...columns, { name: ALTERED, type: 'boolean' }].map(({ name, type }) => {
    return { '@id': name, '@title': name, '@type': type };
  });
  return { '@class': of, '@mode': 'static', attribute };
}

function values<Item extends { key: string }>(
  item: Item,
  label: string,
  columns: readonly Column<Item>[],
  documents: Documents,
) {
  const attvalue = columns.flatMap(column => {
    const value = column.value(item, documents);
    return value === undefined ? [] : [{ '@for': column.name, '@value': value }];
  });
  const texts = [item.key, label, ...attvalue.map(each => String(each['@value']))];
  const altered = texts.some(text => xmlText(text) !== text);
  return { attvalue: altered ? [...attvalue, { '@for': ALTERED, '@value': true }] : attvalue };
}

function color(hex: string) {
  const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
  return { '@r': r, '@g': g, '@b': b };
}

/** Line ends and tabs are written as references: a reader would turn them into spaces. */
const OPTIONS = {
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  attributeValueProcessor: (_: string, value: unknown) => xmlText(String(value)),
  entities: [
    { regex: /&/g, val: '&amp;' },
    { regex: /</g, val: '&lt;' },
    { regex: />/g, val: '&gt;' },
    { regex: /\t/g, val: '&#9;' },
    { regex: /\n/g, val: '&#10;' },
    { regex: /\r/g, val: '&#13;' },
  ],
};

/**
 * A graph in GEXF 1.2draft, the version that Gephi, Gephi Lite, graphology-gexf and NetworkX all read: every node and edge
 * with its label, attributes and evidence, colours as on light ground, and the places of the layout. The weight of an edge
 * is the number of its quotes. Each character that XML forbids becomes U+FFFD, and what held one is marked as `altered`.
 * https://gexf.net/1.2draft
 */
export function toGexf(graph: GraphFile): string {
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const degree = new Map<string, number>();
  for (const key of graph.edges.flatMap(edge => [edge.source, edge.target]))
    degree.set(key, (degree.get(key) ?? 0) + 1);

  const nodeIds = xmlIds(graph.nodes.map(({ key }) => key));
  const edgeIds = xmlIds(graph.edges.map(({ key }) => key));
  const node = graph.nodes.map(each => ({
    '@id': nodeIds.get(each.key),
    '@label': each.attributes.label,
    attvalues: values(each, each.attributes.label, NODE_COLUMNS, documents),
    'viz:color': color(KINDS[each.attributes.kind].color.light),
    ...(each.attributes.x === undefined || each.attributes.y === undefined
      ? {}
      : { 'viz:position': { '@x': each.attributes.x, '@y': each.attributes.y, '@z': 0 } }),
    'viz:size': { '@value': nodeSize(degree.get(each.key) ?? 0) },
  }));
  const edge = graph.edges.map(each => ({
    '@id': edgeIds.get(each.key),
    '@source': nodeIds.get(each.source),
    '@target': nodeIds.get(each.target),
    '@label': EDGE_TYPES[each.attributes.type].label,
    '@weight': each.attributes.evidence.length,
    attvalues: values(each, EDGE_TYPES[each.attributes.type].label, EDGE_COLUMNS, documents),
    'viz:color': color(EDGE_TYPES[each.attributes.type].color.light),
  }));
  return new XMLBuilder(OPTIONS).build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    gexf: {
      '@xmlns': 'http://www.gexf.net/1.2draft',
      '@xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
      '@version': '1.2',
      meta: { creator: 'Entente' },
      graph: {
        '@mode': 'static',
        '@defaultedgetype': 'directed',
        attributes: [declare('node', NODE_COLUMNS), declare('edge', EDGE_COLUMNS)],
        nodes: { '@count': node.length, node },
        edges: { '@count': edge.length, edge },
      },
    },
  });
}
