import { EdgeLines } from './edge-program.ts';
import { NodeSigns } from './node-program.ts';

/** How nodes and edges are painted, for Sigma's settings. */
export const PROGRAMS = {
  nodeProgramClasses: { sign: NodeSigns },
  edgeProgramClasses: { line: EdgeLines },
  defaultNodeType: 'sign',
  defaultEdgeType: 'line',
};
