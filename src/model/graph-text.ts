import { type CheckedGraph, checkGraph } from './check-graph.ts';
import type { GraphFile } from './graph.ts';

/** How the text of a graph file begins. */
export const GRAPH_BEGINS = /^\uFEFF?\s*\{\s*"attributes"\s*:\s*\{\s*"documents"\s*:\s*\[/;

/** The text of a graph's file. */
export function graphText(graph: GraphFile): string {
  return `${JSON.stringify(graph, null, 1)}\n`;
}

/** Reads a graph from the text of its file, and says what is wrong with it. */
export function parseGraph(text: string): CheckedGraph {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { graph: undefined, faults: [`is not JSON (${(error as Error).message})`] };
  }
  return checkGraph(value);
}
