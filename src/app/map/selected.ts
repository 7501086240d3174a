import { type Address, select } from '../state/address.ts';

/** All nodes that an address selects, the first one first. */
export function selectedNodes({ node, edge, others }: Address): string[] {
  return edge || !node ? [] : [node, ...others];
}

/** Gives the address with these nodes selected, or nothing where there is none. */
export function selectMany(address: Address, [node, ...others]: readonly string[]): Address {
  return node === undefined ? select(address, {}) : { ...select(address, { node }), others };
}

/** Gives the address with one more node selected, or without it where it was. */
export function selectMore(address: Address, node: string): Address {
  const nodes = selectedNodes(address);
  return selectMany(address, nodes.includes(node) ? nodes.filter(key => key !== node) : [...nodes, node]);
}
