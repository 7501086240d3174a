import type { GraphEdge, GraphNode, GraphParts } from '../model/graph.ts';
import { type CellValue, csvRow, harmless } from './cells.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, TIME_COLUMNS } from './columns.ts';
import { idsOf, wellFormed } from './ids.ts';
import { documentsOf } from './parts.ts';
import { toZip } from './zip.ts';

/** The columns of a table, by their heads: what stands in them. */
type Fields<Item> = Record<string, (item: Item) => CellValue>;

/** How a program wants the table of nodes and that of edges. */
export interface Dialect {
  nodes: { name: string; fields(idOf: (key: string) => string): Fields<GraphNode> };
  edges: { name: string; fields(nodeId: (key: string) => string, edgeId: (key: string) => string): Fields<GraphEdge> };
  /** The head of a column that nodes or edges have anyway. */
  heading(column: Pick<Column<never>, 'name' | 'type'>): string;
}

/** A column that is `true` where a key or a text holds half a surrogate pair, so that not every word is verbatim. */
const ALTERED = { name: 'altered', type: 'boolean' } as const;

const isAltered = (cell: CellValue): boolean => typeof cell === 'string' && wellFormed(cell) !== cell;

function* table<Item extends GraphNode | GraphEdge>(
  items: Iterable<Item>,
  fields: Fields<Item>,
  altered: string,
): Generator<string> {
  yield csvRow([...Object.keys(fields), altered]);
  for (const item of items) {
    const cells = Object.values(fields).map(cell => cell(item));
    yield csvRow([...cells, [item.key, ...cells].some(isAltered) ? 'true' : undefined]);
  }
}

/**
 * A graph as two tables (CSV), of nodes and of edges, in an archive. A text that a spreadsheet would take for a formula has an
 * apostrophe before it; keys stay apart nevertheless. There is no mark of UTF-8: readers take it for a part of the first head.
 */
export function toTables(graph: GraphParts, { nodes, edges, heading }: Dialect): Iterable<Chunk> {
  const documents = documentsOf(graph);
  const given = <Item>(columns: readonly Column<Item>[]): Fields<Item> =>
    Object.fromEntries(columns.map(column => [heading(column), item => cellOf(column.value(item, documents))]));
  const altered = heading(ALTERED);
  const clean = (key: string) => harmless(wellFormed(key));
  const nodeRows = () =>
    table(
      graph.nodes,
      { ...nodes.fields(idsOf(graph.nodes, clean)), ...given([...NODE_COLUMNS, ...TIME_COLUMNS]) },
      altered,
    );
  const edgeRows = () => {
    const nodeId = idsOf(graph.nodes, clean);
    const edgeId = idsOf(graph.edges, clean);
    return table(
      graph.edges,
      { ...edges.fields(nodeId, edgeId), ...given([...EDGE_COLUMNS, ...TIME_COLUMNS]) },
      altered,
    );
  };
  return toZip([
    { name: nodes.name, chunks: chunksOf(nodeRows) },
    { name: edges.name, chunks: chunksOf(edgeRows) },
  ]);
}

const cellOf = (value: CellValue | boolean): CellValue => (typeof value === 'boolean' ? String(value) : value);
