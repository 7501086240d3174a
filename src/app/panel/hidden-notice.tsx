import { Button } from '@ariakit/react';
import type { Selection } from '../state/address.ts';
import { useReader, useShown } from '../state/reader.ts';
import { reveal } from '../state/reveal.ts';
import { arrange } from '../state/use-address.ts';

/** Says that what is selected is not shown, and offers to put back what hides it. */
export function HiddenNotice({ selection }: { selection: Selection }) {
  const { index, address } = useReader();
  const shown = useShown();
  const { node, edge } = selection;
  const isShown = edge ? shown.edges.has(edge) : shown.nodes.has(node!);
  if (isShown) return null;
  return (
    <div className="panel-fault">
      <p>It is filtered away: it is not on the map now.</p>
      <Button className="button" onClick={() => arrange(reveal(address, index, selection))}>
        Show it
      </Button>
    </div>
  );
}
