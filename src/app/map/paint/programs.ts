import type { Detail } from './detail.ts';
import { edgeLines } from './edge-program.ts';
import { NodeSigns } from './node-program.ts';

/** How nodes and edges are painted, for Sigma's settings. */
export function programsFor(detail: Detail) {
  return {
    nodeProgramClasses: { sign: NodeSigns },
    edgeProgramClasses: { line: edgeLines(detail) },
    defaultNodeType: 'sign',
    defaultEdgeType: 'line',
  };
}
