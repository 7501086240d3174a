import { useMemo } from 'react';
import { useLit } from '../state/lit.ts';
import { useReader, useShown } from '../state/reader.ts';
import { useSame } from '../state/shown.ts';
import { type Grouping, groupingOf } from './grouping.ts';
import type { Look } from './paint/look.ts';

/** How the address wants the map to look, and what its colours tell where that is not the kind. */
export function useLook(): { look: Look; grouping: Grouping | undefined } {
  const { index, address, theme } = useReader();
  const { nodes: shownNodes, edges: shownEdges, showing } = useShown();
  const { pins, color, size } = showing;
  const { node, edge, near } = address;
  const others = useSame(address.others);
  const grouping = useMemo(() => groupingOf(index.graph, color, theme), [index, color, theme]);
  const tints = grouping?.tints;
  const lit = useLit();
  const look = useMemo<Look>(
    () => ({ theme, shownNodes, shownEdges, node, edge, others, near: near > 0, tints, size, pins, lit }),
    [theme, shownNodes, shownEdges, node, edge, others, near, tints, size, pins, lit],
  );
  return { look, grouping };
}
