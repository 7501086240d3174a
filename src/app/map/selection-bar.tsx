import { Button } from '@ariakit/react';
import { type Point, select } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { arrange } from '../state/use-address.ts';
import { selectedNodes } from './selected.ts';

/** What can be done with the nodes that are selected on the map: take them off, keep them alone, hold them where they lie. */
export function SelectionBar({ placeOf }: { placeOf: (node: string) => Point | undefined }) {
  const { index, address } = useReader();
  const nodes = selectedNodes(address).filter(node => index.nodes.has(node));
  const { hidden, kept, pins } = address;
  const pinned = nodes.every(node => Object.hasOwn(pins, node));
  if (nodes.length === 0 && kept.length + hidden.length === 0) return null;

  const hide = () => {
    const left = kept.filter(node => !nodes.includes(node));
    arrange({ ...select(address, {}), hidden: [...new Set([...hidden, ...nodes])], kept: left });
  };
  const pin = () => {
    const others = Object.entries(pins).filter(([node]) => !nodes.includes(node));
    const places = nodes.flatMap(node => {
      const place = placeOf(node);
      return pinned || !place ? [] : [[node, place] as const];
    });
    arrange({ ...address, pins: Object.fromEntries([...others, ...places]) });
  };
  return (
    <section className="map-bar" data-over-map aria-label="Selected on the map">
      {nodes.length > 0 && (
        <>
          <span className="map-bar-count">{nodes.length === 1 ? 'One node' : `${nodes.length} nodes`}</span>
          <Button className="button" onClick={hide}>
            Hide
          </Button>
          <Button className="button" onClick={() => arrange({ ...address, kept: nodes })}>
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
