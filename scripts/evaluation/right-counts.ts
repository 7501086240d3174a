import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphEdge, GraphFile, GraphNode } from '../../src/index.ts';

/** How many of what was found were right. */
export type RightCount = [right: number, found: number];

/** The graph of each annotated document. */
export type Graphs = readonly { id: string; graph: GraphFile }[];

interface Places {
  text: string;
  gold: string;
  /** The scorer's script. */
  scorer: string;
}

/** The names by which nodes and edges are counted: the rules that found them, or who says them. */
export interface Naming {
  node(node: GraphNode): readonly string[];
  edge(edge: GraphEdge): readonly string[];
}

/**
 * Counts how many of the nodes and edges of each name are right. The scorer sees those of one name alone; of edges, between
 * all nodes.
 *
 * @param progress Told of each name.
 */
export function countRight(graphs: Graphs, places: Places, naming: Naming, progress: (name: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-right-'));
  const count = (what: 'nodes' | 'edges', only: (graph: GraphFile) => GraphFile): RightCount => {
    for (const { id, graph } of graphs) writeFileSync(join(folder, `${id}.json`), JSON.stringify(only(graph)));
    const ids = graphs.map(({ id }) => id).join(',');
    const flags = ['--text', places.text, '--gold', places.gold, '--graphs', folder, '--ids', ids, '--json'];
    const { scores } = JSON.parse(execFileSync(process.execPath, [places.scorer, ...flags], { encoding: 'utf8' }));
    const { p, found } = scores[what] as { p: number | null; found: number };
    return [Math.round((p ?? 0) * found), found];
  };
  const namesOf = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();
  const all = graphs.map(({ graph }) => graph);
  const counted: Record<string, RightCount> = {};
  try {
    for (const name of namesOf(all.flatMap(({ nodes }) => nodes.map(naming.node)))) {
      progress(name);
      counted[name] = count('nodes', graph => ({
        ...graph,
        nodes: graph.nodes.filter(node => naming.node(node).includes(name)),
        edges: [],
      }));
    }
    for (const name of namesOf(all.flatMap(({ edges }) => edges.map(naming.edge)))) {
      progress(name);
      counted[name] = count('edges', graph => ({
        ...graph,
        edges: graph.edges.filter(edge => naming.edge(edge).includes(name)),
      }));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return counted;
}

/** The rules of the words behind a node or an edge, each once. */
export const rulesOf = ({ attributes: { evidence } }: GraphNode | GraphEdge): string[] => [
  ...new Set(evidence.flatMap(({ rule }) => rule ?? [])),
];

/** Counts as a file of data: a line each. */
export function writeCounts(file: string, counted: Readonly<Record<string, RightCount>>): void {
  const lines = Object.entries(counted).map(([name, count]) => `  ${JSON.stringify(name)}: ${JSON.stringify(count)}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
