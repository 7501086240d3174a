import Flatbush from 'flatbush';
import type { Coordinates } from 'sigma/types';
import { type EdgeShape, pointAt } from './edge-shape.ts';
import { type Box, box } from './names/box.ts';

/** A curve is indexed in so many pieces, so that the box of a long one does not cover half of the map. */
const PIECES = 8;

/** Where edges lie in the drawing, whatever the camera shows of it. */
export class EdgeIndex {
  private tree: Flatbush | undefined;

  constructor(private readonly shapes: readonly { key: string; shape: EdgeShape }[]) {}

  /** The edges that pass near a point, in the units of the drawing; some of them pass a little farther off. */
  near(point: Coordinates, reach: number): Set<string> {
    return this.within(point, { x: reach, y: reach });
  }

  /** The edges that pass through a box around a point, that reaches so far to each side; some of them pass by. */
  within({ x, y }: Coordinates, reach: Coordinates): Set<string> {
    if (this.shapes.length === 0) return new Set();
    this.tree ??= treeOf(this.shapes.flatMap(({ shape }) => pieces(shape)));
    const found = this.tree.search(x - reach.x, y - reach.y, x + reach.x, y + reach.y);
    return new Set(found.map(at => this.shapes[Math.floor(at / PIECES)]!.key));
  }
}

function treeOf(boxes: readonly Box[]): Flatbush {
  const tree = new Flatbush(boxes.length);
  for (const { left, top, right, bottom } of boxes) tree.add(left, top, right, bottom);
  tree.finish();
  return tree;
}

function pieces(shape: EdgeShape): Box[] {
  return Array.from({ length: PIECES }, (_, at) => {
    const [a, b] = [pointAt(shape, at / PIECES), pointAt(shape, (at + 1) / PIECES)];
    // A piece bulges over the line between its ends by a small part of its own length.
    const bulge = Math.hypot(b.x - a.x, b.y - a.y) * Math.abs(shape.curvature) * (1 / PIECES);
    const [left, top] = [Math.min(a.x, b.x) - bulge, Math.min(a.y, b.y) - bulge];
    return box(left, top, Math.abs(b.x - a.x) + 2 * bulge, Math.abs(b.y - a.y) + 2 * bulge);
  });
}
