import { Checkbox } from '@ariakit/react';
import { useReader } from '../reader.ts';
import { adjust } from '../use-address.ts';

/** Shows only a node and what is next to it: the node that is selected, or the one around an edge that is selected. */
export function NearChoice({ node }: { node?: string }) {
  const { index, address } = useReader();
  const around = node && index.nodes.get(node)?.attributes.label;
  return (
    <label className="near">
      <Checkbox checked={address.near} onChange={() => adjust({ ...address, near: !address.near })} /> Show only{' '}
      {around ?? 'this'} and what is next to it
    </label>
  );
}
