import type { Coordinates } from 'sigma/types';
import { type Box, box, inside, overlap } from './box.ts';
import { Grid } from './grid.ts';
import type { Block } from './wrap.ts';

/** A node on the screen. In a list of spots, those that matter most come first. */
export interface Spot extends Coordinates {
  key: string;
  radius: number;
}

/** What the names are written on, in pixels. */
export interface Sheet {
  width: number;
  height: number;
  /** Where buttons lie over it: no name is written there. */
  covered: readonly Box[];
  /** Points along edges: names rather keep off them. */
  lines: readonly Coordinates[];
}

/** Where a name stands: on which side of its node, how far off, and whether that place is free. */
export interface Place {
  side: number;
  away: number;
  box: Box;
  align: 'left' | 'right' | 'center';
  free: boolean;
}

export const LINE = 15;
const GAP = 4;
/** No name reaches into the frame of the map. */
const RIM = 12;
/** Nodes smaller than this are dots: the name of a node that matters more may cover them. */
const DOT = 2;
/** How many edges a name would rather cross than cover a dot, or than change its side. */
const COST = { dot: 2, side: 2, push: 1.5 };
/** What it costs a name that must be written to cover things, and to stand so many pixels off its node. */
const COVER = { own: 6, disc: 2, name: 1, lit: 6, pixel: 0.04 };
/** Discs of this radius and wider ones are equally bad to cover; smaller ones are less so. */
const WIDE = 8;
/** How far off its node a name may stand, in pixels; where it must be written it may stand farther off, by such steps. */
const DISTANCES = [0, 6, 12, 20, 28, 42, 56];
const STEP = 14;
/** Where there is no free place at all, a name that must be written stays so near its node. */
const COVERING = 90;

/** To the right, to the left, below, above. */
const AXES = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
];
/** In each of the quarters between them. */
const askew = (x: number, y: number) => [
  { x, y },
  { x, y: -y },
  { x: -x, y },
  { x: -x, y: -y },
];

/**
 * The directions in which a name may stand: along the axes and askew; then with the name pushed along by a part of its
 * own size; then in between. A name stands at a later one only where it crosses fewer edges there.
 */
const SIDES = [
  ...[...AXES, ...askew(0.7, 0.7)].map(to => ({ ...to, push: 0 })),
  ...[0.25, -0.25, 0.42, -0.42].flatMap(push => AXES.map(to => ({ ...to, push }))),
  ...[...askew(0.92, 0.38), ...askew(0.38, 0.92)].map(to => ({ ...to, push: 0 })),
];

const ALL = [...SIDES.keys()];
/** Those beside a node. */
const BESIDE = ALL.slice(0, 24);
/** Those on which no name is pushed along. */
const STRAIGHT = ALL.filter(side => SIDES[side]!.push === 0);

interface Disc extends Spot {
  /** Its place among the spots. */
  rank: number;
}

/** The map as names see it: nodes and names that stand on it, and where there is room. */
export class Ground {
  private readonly map: Box;
  private readonly discs = new Grid<Disc>();
  private readonly lines = new Grid<Coordinates>();
  private readonly ranks = new Map<string, number>();
  private taken: readonly Grid<string>[] = [new Grid()];

  constructor(
    spots: readonly Spot[],
    private readonly sheet: Sheet,
  ) {
    this.map = box(RIM, RIM, sheet.width - 2 * RIM, sheet.height - 2 * RIM);
    for (const [rank, spot] of spots.entries()) {
      const { key, x, y, radius } = spot;
      this.ranks.set(key, rank);
      this.discs.add(box(x - radius, y - radius, 2 * radius, 2 * radius), { ...spot, rank });
    }
    for (const point of sheet.lines) this.lines.add(box(point.x, point.y, 1, 1), point);
  }

  /** The same ground, on which more names may be set without a trace on this one. */
  over(): Ground {
    const over: Ground = Object.create(this);
    over.taken = [...this.taken, new Grid()];
    return over;
  }

  /** Keeps the names of other nodes off a box. */
  take(key: string, taken: Box): void {
    this.taken.at(-1)!.add(taken, key);
  }

  /** Whether nothing stands in a box. */
  isOpen(place: Box): boolean {
    return this.isFree(place, { key: '', x: 0, y: 0, radius: 0 });
  }

  /** The place beside a node that covers no node and no name, and the fewest edges; rather on its former side. */
  beside(spot: Spot, block: Block, former?: number): Place | undefined {
    let best: Place | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const side of BESIDE) {
      const place = placeAt(spot, block, side, 0);
      if (!this.isFree(place.box, spot)) continue;
      const dots = this.covering(place.box, spot).length;
      const pushed = SIDES[side]!.push === 0 ? 0 : COST.push;
      const cost = this.lines.all(place.box).size + COST.dot * dots + pushed - (side === former ? COST.side : 0);
      if (cost < least) [best, least] = [place, cost];
    }
    return best;
  }

  /** A free place beside a node, else a little off, or `anywhere` on the map: a line then leads to the name. */
  apart(spot: Spot, block: Block, { former, anywhere }: { former?: number; anywhere: boolean }): Place | undefined {
    const beside = this.beside(spot, block, former);
    if (beside) return beside;
    const { width, height } = this.sheet;
    for (const place of this.around(spot, block, ALL, anywhere ? width + height : DISTANCES.at(-1)!))
      if (this.isFree(place.box, spot)) return place;
    return undefined;
  }

  /** A place for a name that must be written: a free one, else where it covers least, and rather anything than what is lit. */
  somewhere(spot: Spot, block: Block, { former, lit }: { former?: number; lit?: ReadonlySet<string> } = {}): Place {
    const beside = this.beside(spot, block, former);
    if (beside) return beside;
    const [nearest, ...places] = this.around(spot, block, STRAIGHT, COVERING);
    const cost = (place: Place) => {
      const covered = this.isFree(place.box, spot) ? 0 : this.harm(place.box, spot, lit);
      return covered + COVER.pixel * place.away - (place.side === former ? COVER.pixel : 0);
    };
    let [best, least] = [nearest!, cost(nearest!)];
    for (const place of places) {
      // All that follow stand as far off, or farther.
      if (least <= COVER.pixel * (place.away - 1)) break;
      const own = cost(place);
      if (own < least) [best, least] = [place, own];
    }
    return { ...best, free: this.isFree(best.box, spot) };
  }

  /** Places around a node on some sides, on the map, the nearest first, up to some pixels off. */
  private *around(spot: Spot, block: Block, sides: readonly number[], reach: number): Iterable<Place> {
    for (const away of distances(reach)) for (const side of sides) yield this.moved(placeAt(spot, block, side, away));
  }

  /** How bad it is to write a name over what lies in a box. */
  private harm(place: Box, spot: Spot, lit: ReadonlySet<string> = new Set()): number {
    const worth = (key: string, usual: number) => (lit.has(key) ? COVER.lit : usual);
    const names = this.taken.flatMap(grid => [...grid.all(place)]).filter(key => key !== spot.key);
    const discs = this.covering(place, spot);
    const hurt = [
      ...names.map(key => worth(key, COVER.name)),
      ...discs.map(({ key, radius }) => worth(key, COVER.disc * Math.min(1, radius / WIDE))),
      ...this.sheet.covered.filter(button => overlap(place, button)).map(() => COVER.lit),
    ];
    return hurt.reduce((sum, cost) => sum + cost, covers(place, spot) ? COVER.own : COVER.name);
  }

  /** Whether a name of a node would lie on the map, off its buttons, and over no other name and no disc. */
  private isFree(place: Box, spot: Spot): boolean {
    if (!inside(place, this.map) || this.sheet.covered.some(button => overlap(place, button))) return false;
    const rank = this.ranks.get(spot.key) ?? 0;
    if (this.taken.some(names => names.some(place, key => key !== spot.key))) return false;
    return !this.discs.some(place, disc => {
      const weighs = disc.radius >= DOT || disc.rank <= rank;
      return weighs && covers(place, disc);
    });
  }

  /** The other nodes that a box covers. */
  private covering(place: Box, { key }: Spot): Disc[] {
    return [...this.discs.all(place)].filter(disc => disc.key !== key && covers(place, disc));
  }

  /** A place pushed back onto the map where it reaches over its rim. */
  private moved(place: Place): Place {
    const { left, top, right, bottom } = place.box;
    const x = Math.max(this.map.left - left, 0) + Math.min(this.map.right - right, 0);
    const y = Math.max(this.map.top - top, 0) + Math.min(this.map.bottom - bottom, 0);
    return { ...place, box: box(left + x, top + y, right - left, bottom - top) };
  }
}

/** How far off its node a name may stand, the nearest first. */
function* distances(reach: number): Iterable<number> {
  yield* DISTANCES;
  for (let away = DISTANCES.at(-1)! + STEP; away <= reach; away += STEP) yield away;
}

/** Whether a box and a disc have a point in common. */
function covers({ left, top, right, bottom }: Box, { x, y, radius }: Spot): boolean {
  const [nearX, nearY] = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
  return Math.hypot(nearX - x, nearY - y) < radius;
}

function placeAt({ x, y, radius }: Spot, { rows, width }: Block, side: number, away: number): Place {
  const height = rows.length * LINE;
  const to = SIDES[side]!;
  const isAskew = to.x !== 0 && to.y !== 0;
  const off = (part: number) => (isAskew ? Math.abs(part) * (radius + away) + 1 : radius + away + GAP);
  const along = (toward: number, at: number, size: number, distance: number) =>
    toward > 0 ? at + distance : toward < 0 ? at - distance - size : at - size / 2 + to.push * size;
  const left = along(to.x, x, width, off(to.x));
  // The rows have some air of their own above and below.
  const top = along(to.y, y, height, isAskew ? off(to.y) : off(to.y) - 1);
  const align = to.x > 0 ? 'left' : to.x < 0 ? 'right' : 'center';
  return { side, away, box: box(left, top, width, height), align, free: true };
}
