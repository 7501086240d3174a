import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeSquareProgram } from '@sigma/node-square';
import type { NodeKind } from '../../browser.ts';

/** How long and how wide the head of an arrow is, in thicknesses of its line. */
export const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 };

/** Discs with a rim; a wide rim around an empty disc makes a ring. */
const disc = createNodeBorderProgram({
  borders: [
    { size: { attribute: 'rim', defaultValue: 0.1 }, color: { attribute: 'rimColor' } },
    { size: { fill: true }, color: { attribute: 'color' } },
  ],
});

/** How nodes and edges are painted, for Sigma's settings. */
export const PROGRAMS = {
  nodeProgramClasses: { disc, square: NodeSquareProgram },
  edgeProgramClasses: { curved: createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...ARROW } }) },
  defaultEdgeType: 'curved',
};

/** Actors are discs, meetings squares, demands rings: nobody needs to tell colours apart. */
export const SHAPES: Record<NodeKind, 'disc' | 'square' | 'ring'> = {
  leader: 'disc',
  country: 'disc',
  organization: 'disc',
  meeting: 'square',
  demand: 'ring',
};
