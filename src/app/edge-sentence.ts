import { EDGE_TYPES, type GraphEdge } from '../browser.ts';
import type { GraphIndex } from './state/graph-index.ts';

/** An edge as a sentence: "Russia rejects Foreign troops are deployed in Ukraine". */
export function edgeSentence(index: GraphIndex, { source, target, attributes }: GraphEdge): string {
  const label = (key: string) => index.nodes.get(key)!.attributes.label;
  return `${label(source)} ${EDGE_TYPES[attributes.type].label} ${label(target)}`;
}
