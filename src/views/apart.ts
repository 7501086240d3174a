import { type Force, forceCollide, type SimulationNodeDatum } from 'd3-force';
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

interface Pushed extends Disc, SimulationNodeDatum {
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/**
 * The discs, moved as little as needed so that around each there is free ground as wide as `margin`: between the rims of
 * two discs stand two margins. The same discs in the same order give the same places; time grows with n log n. Throws a
 * RangeError where a number is not finite.
 */
export function apart<Each extends Disc>(discs: readonly Each[], margin: number): Each[] {
  const pushed = discs.map(({ x, y, size }, index): Pushed => {
    if (!Number.isFinite(x + y + size)) throw new RangeError(`apart: disc ${index} has no finite place and size.`);
    return { index, x: snap(x), y: snap(y), size, vx: 0, vy: 0 };
  });
  const random = randomFrom(1);
  const push = forceCollide<Pushed>(({ size }) => size + margin + SLACK);
  const probe = forceCollide<Pushed>(({ size }) => size + margin);
  push.initialize?.(pushed, random);
  probe.initialize?.(pushed, random);
  for (let look = 1; !settled(pushed, probe, margin); look++) {
    for (let round = 0; round < ROUNDS; round++) {
      unpile(pushed, margin);
      push(1);
      move(pushed, 1);
    }
    if (look % PATIENCE === 0) move(pushed, 1.1);
  }
  return discs.map((disc, at) => ({ ...disc, x: pushed[at]!.x, y: pushed[at]!.y }));
}

/** Places are multiples of 2⁻¹⁰: the tree of d3 never ends between two that only the last bits tell apart. */
const snap = (place: number): number => Math.round(place * 1024) / 1024;

/** Whether each disc has its free ground. The probe gives a disc speed only where two stand too near. */
function settled(pushed: Pushed[], probe: Force<Pushed, undefined>, margin: number): boolean {
  const piled = unpile(pushed, margin);
  probe(1);
  const still = !piled && pushed.every(({ vx, vy }) => vx === 0 && vy === 0);
  for (const disc of pushed) disc.vx = disc.vy = 0;
  return still;
}

/** Moves each disc by its speed, all away from the origin by a factor, and lets them rest there. */
function move(pushed: Pushed[], spread: number): void {
  for (const disc of pushed) {
    disc.x = snap((disc.x + disc.vx) * spread);
    disc.y = snap((disc.y + disc.vy) * spread);
    disc.vx = disc.vy = 0;
  }
}

/**
 * Lays discs that share a centre out around it like the seeds of a sunflower: pushes have no direction there, and
 * `forceCollide` sees but one of the points of a place. Says whether there were any.
 */
function unpile(pushed: Pushed[], margin: number): boolean {
  const piles = new Map<string, number>();
  for (const disc of pushed) {
    const place = `${disc.x} ${disc.y}`;
    const before = piles.get(place) ?? 0;
    piles.set(place, before + 1);
    const radius = 1.3 * (disc.size + margin) * Math.sqrt(before);
    disc.x = snap(disc.x + radius * Math.cos(before * GOLDEN_ANGLE));
    disc.y = snap(disc.y + radius * Math.sin(before * GOLDEN_ANGLE));
  }
  return piles.size < pushed.length;
}
