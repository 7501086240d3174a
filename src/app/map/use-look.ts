import { useMemo } from 'react';
import { type GraphFile, landmarks } from '../../browser.ts';
import type { Arrangement } from '../state/address.ts';
import type { GraphIndex } from '../state/graph-index.ts';
import { useLit } from '../state/lit.ts';
import { useReader, useShown } from '../state/reader.ts';
import { useSame } from '../state/shown.ts';
import { type Grouping, groupingOf } from './grouping.ts';
import type { Look } from './paint/look.ts';

/** How the address wants the map to look, and what its colours tell where that is not the kind. */
export function useLook(): { look: Look; grouping: Grouping | undefined } {
  const { index, address, theme } = useReader();
  const { graph, nodes: shownNodes, edges: shownEdges, showing } = useShown();
  const { pins, color, size } = showing;
  const { node, edge, near } = address;
  const others = useSame(address.others);
  const grouping = useMemo(() => groupingOf(index, color, theme), [index, color, theme]);
  const tints = grouping?.tints;
  const marks = useMemo(() => landmarksIn(graph, index, color), [graph, index, color]);
  const lit = useLit();
  const look = useMemo<Look>(
    () => ({
      theme,
      shownNodes,
      shownEdges,
      node,
      edge,
      others,
      near: near > 0,
      tints,
      size,
      pins,
      landmarks: marks,
      lit,
    }),
    [theme, shownNodes, shownEdges, node, edge, others, near, tints, size, pins, marks, lit],
  );
  return { look, grouping };
}

/** What has a name from afar, by node; it is reckoned when the camera is there. */
function landmarksIn(graph: GraphFile, index: GraphIndex, color: Arrangement['color']): Look['landmarks'] {
  let marks: ReturnType<Look['landmarks']> | undefined;
  return () => {
    marks ??= new Map(landmarks(graph, index.communities, color === 'community').map(mark => [mark.key, mark]));
    return marks;
  };
}
