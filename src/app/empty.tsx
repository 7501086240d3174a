import { Button } from '@ariakit/react';
import { useReader } from './state/reader.ts';
import { showAll } from './state/undo.ts';
import { arrange } from './state/use-address.ts';

/** Says why there is nothing to see, and undoes it where the reader did it. */
export function Empty() {
  const { index, address } = useReader();
  if (index.graph.nodes.length === 0)
    return <p className="empty">The documents gave no node. "entente explain" says what was read in them.</p>;
  return (
    <div className="empty">
      <p>Nothing is shown: everything is filtered away.</p>
      <Button className="button" onClick={() => arrange({ ...showAll(address), near: 0 })}>
        Show everything again
      </Button>
    </div>
  );
}
