import { type Box, overlap } from './box.ts';

/** The side of a cell, in pixels: about half of a name's width. */
const CELL = 64;

/**
 * Boxes by the cells of a grid that they touch. Unlike a tree over all boxes it grows while names are placed, and a
 * search stops at the first box that answers it.
 */
export class Grid<Item> {
  private readonly cells = new Map<number, { box: Box; item: Item }[]>();

  add(box: Box, item: Item): void {
    for (const cell of cellsOf(box)) {
      const entries = this.cells.get(cell);
      if (entries) entries.push({ box, item });
      else this.cells.set(cell, [{ box, item }]);
    }
  }

  /** Whether some box that overlaps a box passes a test. */
  some(box: Box, test: (item: Item) => boolean): boolean {
    for (const cell of cellsOf(box))
      for (const entry of this.cells.get(cell) ?? []) if (overlap(entry.box, box) && test(entry.item)) return true;
    return false;
  }

  /** All items whose boxes overlap a box. */
  all(box: Box): Set<Item> {
    const found = new Set<Item>();
    this.some(box, item => {
      found.add(item);
      return false;
    });
    return found;
  }
}

/** More rows of cells than a screen has; they keep the numbers of two cells apart. */
const ROWS = 1 << 12;

function* cellsOf({ left, top, right, bottom }: Box): Iterable<number> {
  for (let x = Math.floor(left / CELL); x * CELL < right; x++)
    for (let y = Math.floor(top / CELL); y * CELL < bottom; y++) yield x * ROWS + y;
}
