import { setImmediate } from 'node:timers/promises';
import type { BuildReport } from '../build/index.ts';
import { merge } from '../merge/index.ts';
import { partlyComparedNotes } from '../merge/partly-compared.ts';
import type { Facts } from '../model/facts.ts';
import type { GraphFile } from '../model/graph.ts';
import { graphText } from '../model/graph-text.ts';
import { layout, type Places } from '../views/layout.ts';
import type { Entries } from './entries.ts';
import { graphPathOf } from './folder.ts';
import { type Manifest, stateOf } from './manifest.ts';
import { summaryOf } from './summary.ts';
import { writeWhole } from './whole-file.ts';

/** With fewer of its nodes where they were, a graph is laid out afresh. */
const KNOWN = 0.5;

/** Lays a graph out: where most of it was there before, that stays. */
function laidOut(graph: GraphFile, former: Manifest['places']): GraphFile {
  const places: Places = new Map(former.map(([key, x, y]) => [key, { x, y }]));
  const known = graph.nodes.filter(({ key }) => places.has(key)).length;
  return layout(graph, known > graph.nodes.length * KNOWN ? places : undefined);
}

/**
 * Makes the graph of a store of the facts under some keys, and writes it.
 * @param of What it is made of, as a hash.
 * @param former Where nodes lay before.
 */
export async function makeGraph(
  folder: string,
  { entries, keys, of, former }: { entries: Entries; keys: readonly string[]; of: string; former: Manifest['places'] },
  report: BuildReport,
): Promise<Pick<Manifest, 'graph' | 'places'>> {
  report.progress('Merging and laying out');
  await setImmediate();
  const graph = laidOut(merge(keys.map(key => entries.get(key) as Facts)), former);
  for (const note of partlyComparedNotes(graph)) report.note(note);
  report.progress('Writing the graph');
  await setImmediate();
  const path = graphPathOf(folder);
  writeWhole(path, graphText(graph));
  return {
    graph: { ...stateOf(path), of, summary: summaryOf(graph) },
    places: graph.nodes.map(({ key, attributes: { x, y } }) => [key, x!, y!]),
  };
}
