import { useEffect, useLayoutEffect, useRef } from 'react';
import { afterFrame } from '../after-frame.ts';
import type { GraphIndex } from '../state/graph-index.ts';
import { keep, recall } from '../state/kept.ts';
import { AsKnown } from '../state/known.tsx';
import { useReader } from '../state/reader.ts';
import { EdgePanel } from './edge-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { Overview } from './overview.tsx';

interface Props {
  /** What the address asks for that cannot be shown. */
  faults: readonly string[];
}

/** What the selection is and where it says so, as far as it was known; without a selection, ways in. */
export function Panel({ faults }: Props) {
  const { address } = useReader();
  const { node, edge } = address;
  const holds = ({ nodes, edges }: GraphIndex) => (edge ? edges.has(edge) : node === undefined || nodes.has(node));
  return (
    <AsKnown holds={holds}>
      <Selected faults={faults} />
    </AsKnown>
  );
}

function Selected({ faults }: Props) {
  const { index, address, visit } = useReader();
  const body = useRef<HTMLDivElement>(null);
  const former = useRef(visit);
  const edge = address.edge ? index.edges.get(address.edge) : undefined;
  const node = address.node && !address.edge ? index.nodes.get(address.node) : undefined;

  useLayoutEffect(() => {
    const top = recall(visit, 'scroll', 0);
    // Setting it lays the page out before its time; a new panel stands at its top anyway.
    if (top > 0) body.current!.scrollTop = top;
  }, [visit]);
  useEffect(() => {
    if (former.current === visit) return;
    former.current = visit;
    return afterFrame(() => {
      // The link that was followed is gone with the former selection: carry on at the new heading.
      if (document.activeElement === document.body) body.current!.querySelector('h2')?.focus({ preventScroll: true });
    });
  }, [visit]);

  return (
    <aside className="panel" aria-label="Selection">
      <div
        key={visit}
        className="panel-body"
        ref={body}
        onScroll={() => keep(visit, 'scroll', body.current!.scrollTop)}
      >
        {faults.length > 0 && (
          <div className="panel-fault" role="alert">
            {faults.map(fault => (
              <p key={fault}>{fault}</p>
            ))}
          </div>
        )}
        {edge ? <EdgePanel edge={edge} /> : node ? <NodePanel node={node} /> : <Overview />}
      </div>
    </aside>
  );
}
