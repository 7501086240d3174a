import { Button } from '@ariakit/react';
import { EDGE_TYPES, type GraphEdge, type GraphNode, KINDS } from '../../browser.ts';
import { useReader } from '../reader.ts';
import { adjust } from '../use-address.ts';

/** Says that a node is filtered away, and offers to show its kind. */
export function HiddenNode({ node }: { node: GraphNode }) {
  const { address } = useReader();
  const { kind } = node.attributes;
  if (!address.hiddenKinds.includes(kind)) return null;
  const shown = address.hiddenKinds.filter(other => other !== kind);
  return (
    <Notice
      says="Its kind is filtered away: it is not on the map now."
      offer={`Show ${KINDS[kind].plural.toLowerCase()}`}
      onAccept={() => adjust({ ...address, hiddenKinds: shown })}
    />
  );
}

/** Says that an edge is filtered away, by its type or by its ends, and offers to show them. */
export function HiddenEdge({ edge }: { edge: GraphEdge }) {
  const { index, address } = useReader();
  const { type } = edge.attributes;
  const ends = [edge.source, edge.target].map(key => index.nodes.get(key)!.attributes.kind);
  const kinds = [...new Set(ends.filter(kind => address.hiddenKinds.includes(kind)))];
  const types = address.hiddenTypes.filter(hidden => hidden === type);
  if (kinds.length + types.length === 0) return null;
  const missing = [
    ...kinds.map(kind => KINDS[kind].plural.toLowerCase()),
    ...types.map(hidden => `“${EDGE_TYPES[hidden].label}”`),
  ];
  const hiddenKinds = address.hiddenKinds.filter(kind => !kinds.includes(kind));
  const hiddenTypes = address.hiddenTypes.filter(hidden => hidden !== type);
  return (
    <Notice
      says="It is filtered away: it is not on the map now."
      offer={`Show ${missing.join(' and ')}`}
      onAccept={() => adjust({ ...address, hiddenKinds, hiddenTypes })}
    />
  );
}

function Notice({ says, offer, onAccept }: { says: string; offer: string; onAccept: () => void }) {
  return (
    <div className="panel-fault">
      <p>{says}</p>
      <Button className="button" onClick={onAccept}>
        {offer}
      </Button>
    </div>
  );
}
