import type { GraphParts } from '../model/graph.ts';
import { EDGE_TYPES, KINDS } from '../model/ontology.ts';
import { nodeSize } from '../views/size.ts';
import { chunksOf } from './chunks.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, TIME_COLUMNS, type Value } from './columns.ts';
import { idsOf } from './ids.ts';
import { degrees, documentsOf } from './parts.ts';
import { type Content, close, DECLARATION, element, open } from './xml/elements.ts';
import { xmlText } from './xml/text.ts';
import { ALTERED, valuesOf } from './xml/values.ts';

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/** What Gephi takes for label, colour, size and place. */
type Look = Record<string, Value>;

const channels = (hex: string): Look => {
  const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
  return { r, g, b };
};

const NODE_LOOK = { label: 'string', r: 'int', g: 'int', b: 'int', x: 'double', y: 'double', size: 'double' };
const EDGE_LOOK = { label: 'string', weight: 'double', r: 'int', g: 'int', b: 'int' };

/** Declares the columns of nodes or of edges. Ids are apart for both, since readers keep them in one list. */
function* declare<Item>(of: 'node' | 'edge', look: object, columns: readonly Column<Item>[]): Generator<string> {
  const own = Object.entries(look).map(([name, type]) => ({ name, type: type as string }));
  const rest = [...columns, ALTERED].map(({ name, type }) => ({ name, type: TYPES[type] }));
  for (const { name, type } of [...own, ...rest])
    yield element('key', { '@id': `${of}-${name}`, '@for': of, '@attr.name': name, '@attr.type': type });
}

function dataOf(of: 'node' | 'edge', look: Look, values: [string, Value][]): Content[] {
  return [...Object.entries(look), ...values].flatMap(([name, value]) =>
    value === undefined ? [] : [{ '@key': `${of}-${name}`, '#text': value }],
  );
}

const NODES = [...NODE_COLUMNS, ...TIME_COLUMNS];
const EDGES = [...EDGE_COLUMNS, ...TIME_COLUMNS];

/**
 * A graph in GraphML, which NetworkX, igraph, yEd and Gephi read: every node and edge with its label, attributes and
 * evidence, and what Gephi takes for colour, size and place. What XML forbids is replaced as in GEXF.
 * http://graphml.graphdrawing.org
 */
export function toGraphml(graph: GraphParts): Iterable<string> {
  const documents = documentsOf(graph);
  return chunksOf(function* () {
    yield DECLARATION;
    yield open('graphml', { '@xmlns': 'http://graphml.graphdrawing.org/xmlns' });
    yield* declare('node', NODE_LOOK, NODES);
    yield* declare('edge', EDGE_LOOK, EDGES);
    yield open('graph', { '@edgedefault': 'directed' });
    const nodeId = idsOf(graph.nodes, xmlText);
    const edgeId = idsOf(graph.edges, xmlText);
    const degreeOf = degrees(graph);
    for (const node of graph.nodes) {
      const { kind, label, x, y } = node.attributes;
      const look = { label, ...channels(KINDS[kind].color.light), x, y, size: nodeSize(degreeOf(node.key)) };
      const data = dataOf('node', look, valuesOf(node, label, NODES, documents));
      yield element('node', { '@id': nodeId(node.key), data });
    }
    for (const edge of graph.edges) {
      const { label, color } = EDGE_TYPES[edge.attributes.type];
      const look = { label, weight: edge.attributes.evidence.length, ...channels(color.light) };
      const data = dataOf('edge', look, valuesOf(edge, label, EDGES, documents));
      const ends = { '@source': nodeId(edge.source), '@target': nodeId(edge.target) };
      yield element('edge', { '@id': edgeId(edge.key), ...ends, data });
    }
    yield close('graph');
    yield close('graphml');
  });
}
