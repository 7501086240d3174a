import Flatbush from 'flatbush';
import type { Coordinates } from 'sigma/types';
import { type EdgeShape, pointAt } from './edge-shape.ts';

/** A curve across all of the drawing is indexed in so many pieces, a shorter one in fewer: no box then covers half the map. */
const PIECES = 8;

interface Indexed {
  key: string;
  shape: EdgeShape;
}

/** Where edges lie in the drawing, whatever the camera shows of it. */
export class EdgeIndex {
  private tree: Flatbush | undefined;
  /** The number of the edge that each box is a piece of. */
  private owners = new Uint32Array(0);

  constructor(private readonly edges: readonly Indexed[]) {}

  /** The edges that pass near a point, in the units of the drawing; some of them pass a little farther off. */
  near(point: Coordinates, reach: number): Set<string> {
    return this.within(point, { x: reach, y: reach });
  }

  /** The edges that pass through a box around a point, that reaches so far to each side; some of them pass by. */
  within({ x, y }: Coordinates, reach: Coordinates): Set<string> {
    if (this.edges.length === 0) return new Set();
    this.tree ??= this.indexed();
    const found = this.tree.search(x - reach.x, y - reach.y, x + reach.x, y + reach.y);
    return new Set(found.map(at => this.edges[this.owners[at]!]!.key));
  }

  private indexed(): Flatbush {
    const pieces = piecesOf(this.edges);
    const count = pieces.reduce((sum, of) => sum + of, 0);
    const tree = new Flatbush(count);
    this.owners = new Uint32Array(count);
    for (const [edge, { shape }] of this.edges.entries())
      for (let at = 0; at < pieces[edge]!; at++) this.owners[addPiece(tree, shape, at, pieces[edge]!)] = edge;
    tree.finish();
    return tree;
  }
}

/** In how many pieces each edge is indexed. */
function piecesOf(edges: readonly Indexed[]): Uint8Array {
  const lengths = Float64Array.from(edges, ({ shape: { from, to } }) => Math.hypot(to.x - from.x, to.y - from.y));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return Uint8Array.from(lengths, length => Math.ceil((PIECES * length) / longest) || 1);
}

/** Adds the box of a piece of a curve, and gives its number. */
function addPiece(tree: Flatbush, shape: EdgeShape, at: number, pieces: number): number {
  const [a, b] = [pointAt(shape, at / pieces), pointAt(shape, (at + 1) / pieces)];
  // A piece bulges over the line between its ends by a small part of its own length.
  const bulge = Math.hypot(b.x - a.x, b.y - a.y) * Math.abs(shape.curvature) * (1 / pieces);
  return tree.add(
    Math.min(a.x, b.x) - bulge,
    Math.min(a.y, b.y) - bulge,
    Math.max(a.x, b.x) + bulge,
    Math.max(a.y, b.y) + bulge,
  );
}
