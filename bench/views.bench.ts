/**
 * What the views of the explorer reckon before they draw, on graphs whose reports are of many days. `mean` is the time of
 * one round in milliseconds: it should grow as the graph does, and be below 300 at 50,000 nodes and 200,000 edges.
 */
import { type BenchOptions, bench, describe } from 'vitest';
import {
  asks,
  asOf,
  columnsOf,
  EDGE_COLUMNS,
  edgeRows,
  filter,
  type GraphFile,
  ledger,
  NO_FILTERS,
  NODE_COLUMNS,
  nodeRows,
  sidesOf,
  sortTable,
  timeline,
} from '../src/browser.ts';
import { addDays } from '../src/model/dates.ts';
import { generateGraph } from './generated.ts';

const FEW: BenchOptions = { iterations: 5, warmupIterations: 2, time: 0, warmupTime: 0 };
/** The reports are of so many days. */
const DAYS = 800;

/** A generated graph; each report is of another day than the one before it. */
function dated(order: number, size: number): GraphFile {
  const graph = generateGraph(order, size);
  for (const [at, document] of graph.attributes.documents.entries())
    document.date = addDays('2023-01-01', (at * 7919) % DAYS);
  return graph;
}

for (const [order, size] of [
  [5000, 20_000],
  [50_000, 200_000],
] as const) {
  const graph = dated(order, size);
  const sides = sidesOf(graph);
  const told = ledger(graph, sides);
  const [nodes, edges] = [nodeRows(graph), edgeRows(graph)];
  const day = addDays('2023-01-01', DAYS / 2);
  describe(`views of ${order} nodes, ${size} edges`, () => {
    bench('ledger', () => void ledger(graph, sides), FEW);
    bench('its columns', () => void columnsOf(told.sides, told.rows, new Set()), FEW);
    bench('unanswered', () => void asks(told, sides), FEW);
    bench('timeline', () => void timeline(graph), FEW);
    bench('rows of nodes', () => void nodeRows(graph), FEW);
    bench('rows of edges', () => void edgeRows(graph), FEW);
    bench('nodes by name', () => void sortTable(nodes, NODE_COLUMNS[0]!, false), FEW);
    bench('edges by source', () => void sortTable(edges, EDGE_COLUMNS[0]!, false), FEW);
    bench('sides', () => void sidesOf(graph), FEW);
    bench('filter by days', () => void filter(graph, { ...NO_FILTERS, from: day }), FEW);
    bench('as of a day', () => void asOf(graph, day), FEW);
  });
}
