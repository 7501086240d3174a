import { NODE_KINDS } from '../../../browser.ts';
import type { Drawing } from '../drawing.ts';
import { type Box, box } from './box.ts';
import type { Ground, Place, Spot } from './ground.ts';
import type { Block } from './wrap.ts';

/** More names than these nobody reads. */
export const MOST = 150;

/** So many nodes, the first ones, are tried: in a crowd there is room for few names, and none is found by trying on. */
const TRIED = 10 * MOST;

/**
 * So many names, the first ones, may stand apart from their nodes where there is no room beside them: those of hubs as far
 * off as there is room.
 */
const [HUBS, FOREMOST] = [8, 16];
/** How far the names of others stay off a node whose own name stands apart, in pixels. */
const AIR = 10;

/** Nodes in the order in which they are named: the best connected first, of equals the actors. */
export function rank(drawing: Drawing): string[] {
  const ranks = new Map(
    drawing.mapNodes((key, { kind }) => [key, drawing.degree(key) - NODE_KINDS.indexOf(kind) / NODE_KINDS.length]),
  );
  return drawing.nodes().sort((a, b) => ranks.get(b)! - ranks.get(a)!);
}

/** A name on the map. It keeps its offset from the node, so that it travels with the node while the map moves. */
export interface Name {
  key: string;
  block: Block;
  place: Place;
  /** From the middle of the node to the name's left upper corner, in pixels. */
  offset: { x: number; y: number };
  /** Where it stood when it was drawn last. */
  box: Box;
}

/**
 * Places names on free ground, those first that come first; a name for which there is no room is left out until the
 * reader zooms in. The first one is always written, on a card where it must cover something. The same spots give the same
 * places; `former` names keep their sides where they can.
 */
export function placeNames(
  ground: Ground,
  spots: readonly Spot[],
  blockOf: (key: string) => Block,
  former: ReadonlyMap<string, Name> = new Map(),
): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [rank, spot] of spots.slice(0, TRIED).entries()) {
    if (names.size >= MOST) break;
    const block = blockOf(spot.key);
    const side = former.get(spot.key)?.place.side;
    const free =
      rank < FOREMOST
        ? ground.apart(spot, block, { former: side, anywhere: rank < HUBS })
        : ground.beside(spot, block, side);
    const place = free ?? (rank === 0 ? ground.somewhere(spot, block, { former: side }) : undefined);
    if (!place) continue;
    ground.take(spot.key, place.box);
    // A name of another node right beside this one would be taken for its own.
    if (place.away > 0) ground.take(spot.key, around(spot));
    names.set(spot.key, nameAt(spot, block, place));
  }
  return names;
}

/** The box in which a node lies, with some air around it. */
function around({ x, y, radius }: Spot): Box {
  const reach = radius + AIR;
  return box(x - reach, y - reach, 2 * reach, 2 * reach);
}

/** A name at its place. */
export function nameAt({ key, x, y }: Spot, block: Block, place: Place): Name {
  const { left, top } = place.box;
  return { key, block, place, offset: { x: left - x, y: top - y }, box: place.box };
}

/** Moves a name to where its node is now. */
export function follow(name: Name, { x, y }: { x: number; y: number }): void {
  const { left, top, right, bottom } = name.place.box;
  name.box = box(x + name.offset.x, y + name.offset.y, right - left, bottom - top);
}
