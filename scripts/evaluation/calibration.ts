import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphFile } from '../../src/index.ts';
import { type Counts, sumOf } from './bootstrap.ts';
import { Scorer } from './scores.ts';
import type { ReportSet } from './sets.ts';

/** Lower ends of the bands of confidence, each up to the next one. */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** What is right of the facts whose confidence lies in a band. */
export interface Band {
  from: number;
  nodes: Counts;
  edges: Counts;
}

/**
 * How much is right of what is called how sure: for each band of confidence the scorer sees the nodes of that band alone,
 * and its edges between all nodes.
 *
 * @param graphs The folder with the graph of each report.
 */
export function bandsOf(scorer: string, graphs: string, set: ReportSet, ids: readonly string[]): Band[] {
  const folder = join(graphs, 'band');
  mkdirSync(folder, { recursive: true });
  const files = ids.map(id => ({
    id,
    graph: JSON.parse(readFileSync(join(graphs, `${id}.json`), 'utf8')) as GraphFile,
  }));
  const score = (what: 'nodes' | 'edges', restricted: (graph: GraphFile) => GraphFile): Counts => {
    for (const { id, graph } of files) writeFileSync(join(folder, `${id}.json`), JSON.stringify(restricted(graph)));
    return new Scorer(scorer, folder).sumOf(set, ids, what);
  };
  return BANDS.map((from, index) => {
    const isIn = ({ attributes: { confidence = 0 } }: { attributes: { confidence?: number | undefined } }): boolean =>
      confidence >= from && confidence < (BANDS[index + 1] ?? Number.POSITIVE_INFINITY);
    return {
      from,
      nodes: score('nodes', graph => ({ ...graph, nodes: graph.nodes.filter(isIn), edges: [] })),
      edges: score('edges', graph => ({ ...graph, edges: graph.edges.filter(isIn) })),
    };
  });
}

/** A table of what is right of what is called how sure, summed over sets. */
export function calibrationTable(sets: readonly (readonly Band[])[]): string {
  const share = (counts: readonly Counts[]): string => {
    const { right, found } = sumOf(counts);
    return `${found === 0 ? '  - ' : (right / found).toFixed(2)} of ${String(found).padStart(5)}`;
  };
  const lines = BANDS.map((from, index) => {
    const bands = sets.map(set => set[index]!);
    const name = `${from.toFixed(1)} to ${(BANDS[index + 1] ?? 1).toFixed(1)}`;
    return [name.padEnd(30), share(bands.map(({ nodes }) => nodes)), '  ', share(bands.map(({ edges }) => edges))].join(
      ' ',
    );
  });
  return ['', `${'Confidence'.padEnd(31)}nodes right     edges right`, ...lines].join('\n');
}
