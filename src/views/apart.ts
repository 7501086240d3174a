import { DiscGrid, type Field } from './disc-grid.ts';
import { randomFrom } from './random.ts';

/** A disc in the plane. */
export interface Disc {
  x: number;
  y: number;
  size: number;
}

/** Pushes that go this much too far end sooner than pushes that go just far enough. */
const SLACK = 1;
/** Rounds of pushes between two looks at whether any disc still stands too near to another. */
const ROUNDS = 4;
/** Looks after which all is spread by a tenth, since some discs find no room where they stand. */
const PATIENCE = 25;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The length of a push that has no direction. */
const NUDGE = 1e-6;

/**
 * The discs, moved as little as needed so that around each there is free ground as wide as `margin`: between the rims of
 * two discs stand two margins. The same discs in the same order give the same places; time grows with their number. Throws
 * a RangeError where a number is not finite.
 */
export function apart<Each extends Disc>(discs: readonly Each[], margin: number): Each[] {
  if (discs.length === 0) return [];
  const field = fieldOf(discs);
  const random = randomFrom(1);
  for (let look = 1; !settled(field, margin); look++) {
    for (let round = 0; round < ROUNDS; round++) {
      unpile(field, margin);
      push(field, margin + SLACK, random);
      move(field, 1);
    }
    if (look % PATIENCE === 0) move(field, 1.1);
  }
  return discs.map((disc, at) => ({ ...disc, x: field.x[at]!, y: field.y[at]! }));
}

function fieldOf(discs: readonly Disc[]): Field {
  for (const [index, { x, y, size }] of discs.entries())
    if (!Number.isFinite(x + y + size)) throw new RangeError(`apart: disc ${index} has no finite place and size.`);
  return {
    x: Float64Array.from(discs, ({ x }) => snap(x)),
    y: Float64Array.from(discs, ({ y }) => snap(y)),
    moveX: new Float64Array(discs.length),
    moveY: new Float64Array(discs.length),
    size: Float64Array.from(discs, ({ size }) => size),
  };
}

/** Places are multiples of 2⁻¹⁰, so that those of one pile are equal and not only nearly so. */
const snap = (place: number): number => Math.round(place * 1024) / 1024;

/** Whether each disc has its free ground. */
function settled(field: Field, margin: number): boolean {
  if (unpile(field, margin)) return false;
  const { x, y, size } = field;
  const grid = new DiscGrid(field, margin);
  let free = true;
  for (let at = 0; at < x.length && free; at++)
    grid.eachLater(at, x[at]!, y[at]!, other => {
      const reach = size[at]! + size[other]! + 2 * margin;
      if ((x[at]! - x[other]!) ** 2 + (y[at]! - y[other]!) ** 2 < reach ** 2) free = false;
    });
  return free;
}

/**
 * Lets each disc push the later ones that are too near, the larger the less, as `forceCollide` of d3 does: each push takes
 * account of those before it.
 */
function push(field: Field, margin: number, random: () => number): void {
  const { x, y, moveX, moveY, size } = field;
  const grid = new DiscGrid(field, margin);
  for (let at = 0; at < x.length; at++) {
    const [ownX, ownY, own] = [x[at]! + moveX[at]!, y[at]! + moveY[at]!, size[at]! + margin];
    grid.eachLater(at, ownX, ownY, other => {
      const theirs = size[other]! + margin;
      let [awayX, awayY] = [ownX - x[other]! - moveX[other]!, ownY - y[other]! - moveY[other]!];
      let length = awayX * awayX + awayY * awayY;
      if (length >= (own + theirs) ** 2) return;
      if (awayX === 0) {
        awayX = (random() - 0.5) * NUDGE;
        length += awayX * awayX;
      }
      if (awayY === 0) {
        awayY = (random() - 0.5) * NUDGE;
        length += awayY * awayY;
      }
      length = Math.sqrt(length);
      const strength = (own + theirs - length) / length;
      const share = theirs ** 2 / (own ** 2 + theirs ** 2);
      moveX[at]! += awayX * strength * share;
      moveY[at]! += awayY * strength * share;
      moveX[other]! -= awayX * strength * (1 - share);
      moveY[other]! -= awayY * strength * (1 - share);
    });
  }
}

/** Moves each disc as it was pushed, all away from the origin by a factor, and lets them rest there. */
function move({ x, y, moveX, moveY }: Field, spread: number): void {
  for (let at = 0; at < x.length; at++) {
    x[at] = snap((x[at]! + moveX[at]!) * spread);
    y[at] = snap((y[at]! + moveY[at]!) * spread);
  }
  moveX.fill(0);
  moveY.fill(0);
}

/**
 * Lays discs that share a centre out around it like the seeds of a sunflower: pushes have no direction there. Says whether
 * there were any.
 */
function unpile({ x, y, size }: Field, margin: number): boolean {
  const columns = new Map<number, number>();
  const shared = new Set<number>();
  for (const each of x) {
    if (columns.has(each)) shared.add(each);
    columns.set(each, 0);
  }
  if (shared.size === 0) return false;
  const piles = new Map<string, number>();
  let piled = false;
  for (let at = 0; at < x.length; at++) {
    if (!shared.has(x[at]!)) continue;
    const place = `${x[at]} ${y[at]}`;
    const before = piles.get(place) ?? 0;
    piles.set(place, before + 1);
    if (before === 0) continue;
    piled = true;
    const radius = 1.3 * (size[at]! + margin) * Math.sqrt(before);
    x[at] = snap(x[at]! + radius * Math.cos(before * GOLDEN_ANGLE));
    y[at] = snap(y[at]! + radius * Math.sin(before * GOLDEN_ANGLE));
  }
  return piled;
}
