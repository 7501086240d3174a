import { type Address, type Point, select } from './address.ts';

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

/** Gives the address with some nodes taken off, and nothing selected. */
export function hideNodes(address: Address, nodes: readonly string[]): Address {
  const kept = address.kept.filter(node => !nodes.includes(node));
  return { ...select(address, {}), hidden: [...new Set([...address.hidden, ...nodes])], kept };
}

/** Gives the address with these nodes alone shown. */
export const keepNodes = (address: Address, nodes: readonly string[]): Address => ({ ...address, kept: nodes });

/** Gives the address with some nodes pinned where they lie, as far as that is known. */
export function pinNodes(
  address: Address,
  nodes: readonly string[],
  placeOf: (node: string) => Partial<Point> | undefined,
): Address {
  const places = nodes.flatMap(node => {
    const { x, y } = placeOf(node) ?? {};
    return x === undefined || y === undefined ? [] : [[node, { x, y }] as const];
  });
  return { ...address, pins: { ...address.pins, ...Object.fromEntries(places) } };
}

/** Gives the address with some nodes pinned no more. */
export function unpinNodes(address: Address, nodes: readonly string[]): Address {
  const pins = Object.entries(address.pins).filter(([node]) => !nodes.includes(node));
  return { ...address, pins: Object.fromEntries(pins) };
}
