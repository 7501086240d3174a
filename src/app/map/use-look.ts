import { useMemo } from 'react';
import { useLit } from '../state/lit.ts';
import { useReader } from '../state/reader.ts';
import { type Grouping, groupingOf } from './grouping.ts';
import type { Look } from './paint/look.ts';

/** Gives the same thing as before as long as it says the same. */
function useSame<Value>(value: Value): Value {
  return useMemo(() => value, [JSON.stringify(value)]);
}

/** How the address wants the map to look, and what its colours tell where that is not the kind. */
export function useLook(): { look: Look; grouping: Grouping | undefined } {
  const { index, shown, address, theme } = useReader();
  const { node, edge, near, color, size } = address;
  const [others, pins] = [useSame(address.others), useSame(address.pins)];
  const grouping = useMemo(() => groupingOf(index.graph, color, theme), [index, color, theme]);
  const keys = useMemo(() => {
    const [nodes, edges] = [shown.nodes, shown.edges].map(items => new Set(items.map(({ key }) => key)));
    return { shownNodes: nodes!, shownEdges: edges! };
  }, [shown]);
  const tints = grouping?.tints;
  const lit = useLit();
  const look = useMemo<Look>(
    () => ({ theme, ...keys, node, edge, others, near: near > 0, tints, size, pins, lit }),
    [theme, keys, node, edge, others, near, tints, size, pins, lit],
  );
  return { look, grouping };
}
