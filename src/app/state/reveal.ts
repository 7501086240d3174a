import type { GraphEdge } from '../../browser.ts';
import { type Address, type Selection, selectionOf } from './address.ts';
import type { GraphIndex } from './graph-index.ts';
import { shownIn } from './shown.ts';
import { showAll } from './undo.ts';

/**
 * Gives an address in which what is selected is shown: kinds and types that hide it are put back, and where that is not
 * enough everything is.
 */
export function reveal(address: Address, index: GraphIndex, selection: Selection): Address {
  const edge = selection.edge === undefined ? undefined : index.edges.get(selection.edge);
  const ends = edge ? [edge.source, edge.target] : [selection.node!];
  const kinds = new Set(ends.map(key => index.nodes.get(key)?.attributes.kind));
  const { filters, hidden, kept } = address;
  const opened: Address = {
    ...address,
    hidden: hidden.filter(key => !ends.includes(key)),
    kept: kept.length === 0 ? kept : [...new Set([...kept, ...ends])],
    filters: {
      ...filters,
      hiddenKinds: filters.hiddenKinds.filter(kind => !kinds.has(kind)),
      hiddenTypes: filters.hiddenTypes.filter(type => type !== edge?.attributes.type),
    },
  };
  return shows(opened, index, selectionOf(selection)!, edge) ? opened : { ...showAll(opened), near: 0 };
}

function shows(address: Address, index: GraphIndex, key: string, edge: GraphEdge | undefined): boolean {
  const { nodes, edges } = shownIn(index.graph, address);
  return (edge ? edges : nodes).some(item => item.key === key);
}
