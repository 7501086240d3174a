import { Button } from '@ariakit/react';
import type { Point } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { hideNodes, keepNodes, pinNodes, selectedNodes, unpinNodes } from '../state/selected.ts';
import { arrange } from '../state/use-address.ts';

/** What can be done with the nodes that are selected on the map: take them off, keep them alone, hold them where they lie. */
export function SelectionBar({ placeOf }: { placeOf: (node: string) => Point | undefined }) {
  const { index, address } = useReader();
  const nodes = selectedNodes(address).filter(node => index.nodes.has(node));
  const { hidden, kept, pins } = address;
  const pinned = nodes.every(node => Object.hasOwn(pins, node));
  if (nodes.length === 0 && kept.length + hidden.length === 0) return null;

  const pin = () => arrange(pinned ? unpinNodes(address, nodes) : pinNodes(address, nodes, placeOf));
  return (
    <section className="map-bar" data-over-map aria-label="Selected on the map">
      {nodes.length > 0 && (
        <>
          <span className="map-bar-count">{nodes.length === 1 ? 'One node' : `${nodes.length} nodes`}</span>
          <Button className="button" onClick={() => arrange(hideNodes(address, nodes))}>
            Hide
          </Button>
          <Button className="button" onClick={() => arrange(keepNodes(address, nodes))}>
            Show only {nodes.length === 1 ? 'it' : 'these'}
          </Button>
          <Button className="button" onClick={pin}>
            {pinned ? 'Unpin' : 'Pin'}
          </Button>
        </>
      )}
      {kept.length + hidden.length > 0 && (
        <Button className="button" onClick={() => arrange({ ...address, hidden: [], kept: [] })}>
          Put back {kept.length > 0 ? 'all' : hidden.length === 1 ? 'one hidden node' : `${hidden.length} hidden nodes`}
        </Button>
      )}
    </section>
  );
}
