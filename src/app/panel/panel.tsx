import { Button } from '@ariakit/react';
import { useEffect, useRef } from 'react';
import { useReader } from '../reader.ts';
import { EdgePanel } from './edge-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { Overview } from './overview.tsx';

/** What the selection is and where it says so; without a selection, ways in. */
export function Panel({ tall, onToggle }: { tall: boolean; onToggle: () => void }) {
  const { index, address } = useReader();
  const body = useRef<HTMLDivElement>(null);
  const selection = address.edge ?? address.node;
  const former = useRef(selection);
  const node = address.node ? index.nodes.get(address.node) : undefined;
  const edge = address.edge ? index.edges.get(address.edge) : undefined;

  useEffect(() => {
    if (former.current === selection) return;
    former.current = selection;
    body.current!.scrollTop = 0;
    const focused = document.activeElement;
    // The link that was followed is gone with the former selection: carry on at the new heading.
    if (focused === document.body || body.current!.contains(focused)) body.current!.querySelector('h2')?.focus();
  }, [selection]);

  return (
    <aside className="panel" aria-label="Selection">
      <Button className="panel-handle" aria-expanded={tall} aria-label="Taller panel" onClick={onToggle} />
      <div className="panel-body" ref={body}>
        {selection !== undefined && !node && !edge && (
          <p className="panel-fault" role="alert">
            The address names “{selection}”, which this graph does not hold.
          </p>
        )}
        {node ? <NodePanel node={node} /> : edge ? <EdgePanel edge={edge} /> : <Overview />}
      </div>
    </aside>
  );
}
