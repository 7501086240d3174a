import type { GraphEdge, GraphNode, GraphParts } from '../model/graph.ts';
import { EDGE_TYPES, KINDS } from '../model/ontology.ts';
import type { Documents } from '../views/dates.ts';
import { nodeSize } from '../views/size.ts';
import { chunksOf } from './chunks.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { idsOf } from './ids.ts';
import { count, degrees, documentsOf } from './parts.ts';
import { timeOf } from './time.ts';
import { type Content, close, DECLARATION, element, open } from './xml/elements.ts';
import { xmlText } from './xml/text.ts';
import { ALTERED, valuesOf } from './xml/values.ts';

/** The versions of the format, each with its namespaces: https://gexf.net */
const VERSIONS = {
  '1.2': { '@xmlns': 'http://www.gexf.net/1.2draft', '@xmlns:viz': 'http://www.gexf.net/1.2draft/viz' },
  '1.3': { '@xmlns': 'http://gexf.net/1.3', '@xmlns:viz': 'http://gexf.net/1.3/viz' },
} as const;
export type GexfVersion = keyof typeof VERSIONS;

function declare<Item>(of: 'node' | 'edge', columns: readonly Column<Item>[]): string {
  const attribute = [...columns, ALTERED].map(({ name, type }) => {
    return { '@id': name, '@title': name, '@type': type };
  });
  return element('attributes', { '@class': of, '@mode': 'static', attribute });
}

/** What nodes and edges have in common: when they are, and their values. */
function common<Item extends GraphNode | GraphEdge>(
  item: Item,
  label: string,
  columns: readonly Column<Item>[],
  documents: Documents,
): Content {
  const attvalue = valuesOf(item, label, columns, documents).map(([name, value]) => ({
    '@for': name,
    '@value': value,
  }));
  const time = timeOf(item, documents);
  return {
    '@label': label,
    ...(time && { '@start': time.start, '@end': time.end }),
    attvalues: { attvalue },
  };
}

function color(hex: string): Content {
  const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
  return { '@r': r, '@g': g, '@b': b };
}

/**
 * A graph in GEXF: 1.2draft, which Gephi, Gephi Lite, graphology-gexf and NetworkX all read, or 1.3. Every node and edge with
 * its label, attributes and evidence, colours as on light ground, and the places of the layout. Meetings, demands and acts
 * have their first and last day. The weight of an edge is the number of its quotes; its `kind` keeps Gephi from making one
 * of edges of several types between the same nodes. Each character that XML forbids
 * becomes U+FFFD, and what held one is marked as `altered`.
 */
export function toGexf(graph: GraphParts, version: GexfVersion = '1.2'): Iterable<string> {
  const documents = documentsOf(graph);
  return chunksOf(function* () {
    yield DECLARATION;
    yield open('gexf', { ...VERSIONS[version], '@version': version });
    yield element('meta', { creator: 'Entente' });
    yield open('graph', { '@mode': 'dynamic', '@defaultedgetype': 'directed', '@timeformat': 'date' });
    yield declare('node', NODE_COLUMNS);
    yield declare('edge', EDGE_COLUMNS);
    const nodeId = idsOf(graph.nodes, xmlText);
    yield* nodes(graph, documents, nodeId);
    yield* edges(graph, documents, nodeId);
    yield close('graph');
    yield close('gexf');
  });
}

function* nodes(graph: GraphParts, documents: Documents, nodeId: (key: string) => string): Generator<string> {
  const degreeOf = degrees(graph);
  yield open('nodes', { '@count': count(graph.nodes) });
  for (const node of graph.nodes) {
    const { kind, label, x, y } = node.attributes;
    yield element('node', {
      '@id': nodeId(node.key),
      ...common(node, label, NODE_COLUMNS, documents),
      'viz:color': color(KINDS[kind].color.light),
      ...(x !== undefined && y !== undefined && { 'viz:position': { '@x': x, '@y': y, '@z': 0 } }),
      'viz:size': { '@value': nodeSize(degreeOf(node.key)) },
    });
  }
  yield close('nodes');
}

function* edges(graph: GraphParts, documents: Documents, nodeId: (key: string) => string): Generator<string> {
  const edgeId = idsOf(graph.edges, xmlText);
  yield open('edges', { '@count': count(graph.edges) });
  for (const edge of graph.edges) {
    const { label, color: colors } = EDGE_TYPES[edge.attributes.type];
    yield element('edge', {
      '@id': edgeId(edge.key),
      '@source': nodeId(edge.source),
      '@target': nodeId(edge.target),
      '@kind': edge.attributes.type,
      '@weight': edge.attributes.evidence.length,
      ...common(edge, label, EDGE_COLUMNS, documents),
      'viz:color': color(colors.light),
    });
  }
  yield close('edges');
}
