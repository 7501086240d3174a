import { type GraphFile, KINDS, sentenceOf } from '../../browser.ts';
import type { GraphIndex } from '../state/graph-index.ts';

/** Tells what the walk has reached: its name and kind, how many relations it has on the map, and those to where it came from. */
export function reachedSentence(
  index: GraphIndex,
  shown: GraphFile,
  { from, to }: { from: string | undefined; to: string },
): string {
  const { label, kind } = index.nodes.get(to)!.attributes;
  const relations = shown.edges.filter(({ source, target }) => source === to || target === to);
  const between = relations.filter(({ source, target }) => source === from || target === from);
  const count = relations.length === 1 ? 'one relation' : `${relations.length} relations`;
  const told = between.map(edge => sentenceOf(index.nodes, edge));
  return [`${label}, ${KINDS[kind].label.toLowerCase()}, ${count}`, ...told].join('. ');
}
