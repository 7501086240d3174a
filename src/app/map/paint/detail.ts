/** With more edges than these none of them can be told apart while the map moves. */
const ENOUGH = 4000;

/** How much of the map is drawn: all of it at rest; of very many edges the first ones while it moves. */
export class Detail {
  isMoving = false;

  /** How many of so many edges are drawn now. */
  edgesOf(all: number): number {
    return this.isMoving ? Math.min(all, ENOUGH) : all;
  }

  /** Whether so many edges are more than are drawn while the map moves. */
  thins(all: number): boolean {
    return all > ENOUGH;
  }
}
