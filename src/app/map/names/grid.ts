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
    const entry = { box, item };
    const { first, last } = cellsOf(box);
    for (let x = first.x; x <= last.x; x++)
      for (let y = first.y; y <= last.y; y++) {
        const entries = this.cells.get(x * ROWS + y);
        if (entries) entries.push(entry);
        else this.cells.set(x * ROWS + y, [entry]);
      }
  }

  /** Whether some box that overlaps a box passes a test. */
  some(box: Box, test: (item: Item) => boolean): boolean {
    const { first, last } = cellsOf(box);
    for (let x = first.x; x <= last.x; x++)
      for (let y = first.y; y <= last.y; y++) {
        const entries = this.cells.get(x * ROWS + y);
        if (entries?.some(entry => overlap(entry.box, box) && test(entry.item))) return true;
      }
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

/** The first and the last cell that a box touches. */
function cellsOf({ left, top, right, bottom }: Box) {
  const first = { x: Math.floor(left / CELL), y: Math.floor(top / CELL) };
  return { first, last: { x: Math.ceil(right / CELL) - 1, y: Math.ceil(bottom / CELL) - 1 } };
}
