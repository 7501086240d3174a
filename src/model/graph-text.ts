import { type CheckedGraph, checkGraph } from './check-graph.ts';
import type { GraphFile } from './graph.ts';
import { parseLargeJson } from './large-json.ts';

/** How the text of a graph file begins. */
export const GRAPH_BEGINS = /^\uFEFF?\s*\{\s*"attributes"\s*:\s*\{\s*"documents"\s*:\s*\[/;

/** Characters in a piece of a text, about. */
const PIECE = 65_536;

/**
 * The text of a graph's file, a piece at a time: that of a large graph is longer than a string can be. Joined, the pieces
 * are `JSON.stringify(graph, null, 1)` and a line end.
 */
export function* graphText({ attributes, options, nodes, edges }: GraphFile): Generator<string> {
  let piece = '';
  for (const part of members({ attributes: { ...attributes }, options, nodes, edges }, 0)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

/** How deep lists are written element by element: those of the graph, and of its attributes. */
const LISTS = 2;

/** The text of an object, each element of a list of its own apart. */
function* members(object: object, depth: number): Generator<string> {
  const indent = `\n${' '.repeat(depth + 1)}`;
  let opening = '{';
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${opening}${indent}${JSON.stringify(name)}: `;
    opening = ',';
    if (Array.isArray(value)) yield* elements(value, depth + 1);
    else if (isObject(value) && depth + 1 < LISTS) yield* members(value, depth + 1);
    else yield written(value, indent);
  }
  yield opening === '{' ? '{}' : `\n${' '.repeat(depth)}}`;
}

/** The text of a list. */
function* elements(list: Iterable<unknown>, depth: number): Generator<string> {
  const indent = `\n${' '.repeat(depth + 1)}`;
  let opening = '[';
  for (const element of list) {
    yield `${opening}${indent}${written(element, indent)}`;
    opening = ',';
  }
  yield opening === '[' ? '[]' : `\n${' '.repeat(depth)}]`;
}

/** The text of a value that stands so far in. Line ends within strings are escaped, so that all there are begin lines. */
const written = (value: unknown, indent: string): string => JSON.stringify(value, null, 1).replaceAll('\n', indent);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Reads a graph from the text of its file, and says what is wrong with it. Bytes are UTF-8, more than a string can hold. */
export function parseGraph(text: string | Uint8Array): CheckedGraph {
  let value: unknown;
  try {
    value = typeof text === 'string' ? JSON.parse(text.replace(/^\uFEFF/, '')) : parseLargeJson(text);
  } catch (error) {
    return { graph: undefined, faults: [`is not JSON (${(error as Error).message})`] };
  }
  return checkGraph(value);
}
