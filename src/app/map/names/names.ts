import type { Coordinates } from 'sigma/types';
import type { Landmark } from '../../../browser.ts';
import type { Drawing } from '../drawing.ts';
import { pointAt } from '../edge-shape.ts';
import type { Light } from '../paint/light.ts';
import type { Look } from '../paint/look.ts';
import { PALETTE } from '../paint/palette.ts';
import { reachOf, SHAPES } from '../paint/shapes.ts';
import type { Screen } from '../screen.ts';
import { type Box, within } from './box.ts';
import { Captions } from './captions.ts';
import { Ground, type Spot } from './ground.ts';
import { Lettering, lead, write } from './lettering.ts';
import { follow, MOST, type Name, nameAt, placeNames, rank } from './place-names.ts';

/** So far off, only landmarks have names, with a number. */
const FAR = 1.2;
/** With more edges than these in sight, no name could keep off them. */
const FEW = 400;
/** No node reaches farther from its middle, in pixels. */
const WIDEST = 120;
const STEPS = [0.15, 0.3, 0.45, 0.6, 0.75, 0.85, 0.95];

/**
 * The names on the map. They are placed for one position of the camera and for what is shown, whatever is hovered or
 * selected: that only adds names, and moves none.
 */
export class Names {
  /** The nodes, those that matter most first: the best connected, of equals the actors. */
  private readonly ranked: readonly string[];
  private readonly lettering = new Lettering();
  private readonly captions: Captions;
  /** What has a name from afar; nothing where the camera is not that far off. */
  private landmarks: ReadonlyMap<string, Landmark> = new Map();
  private ground = new Ground([], { width: 0, height: 0, covered: [], lines: [] });
  private placed: ReadonlyMap<string, Name> = new Map();
  private added: ReadonlyMap<string, Name> = new Map();

  constructor(
    private readonly drawing: Drawing,
    private readonly screen: Screen,
  ) {
    this.captions = new Captions(drawing, screen);
    this.ranked = rank(drawing);
  }

  /** The nodes of a list, those that matter most first. */
  inOrder(nodes: readonly string[]): string[] {
    const chosen = new Set(nodes);
    return this.ranked.filter(key => chosen.has(key));
  }

  /** Places the names anew, for the camera as it stands; none where `covered` says that a button lies. */
  place(look: Look, covered: readonly Box[]): void {
    const { width, height } = this.screen.size();
    const shown = this.ranked.filter(key => look.shownNodes.has(key) && this.screen.holds(key, [], -WIDEST));
    const spots = shown
      .map(key => this.spot(key))
      .filter(({ x, y, radius }) => x > -radius && y > -radius && x < width + radius && y < height + radius);
    const few = look.shownEdges.size <= FEW ? [...look.shownEdges.keys()] : [];
    const lines = few.map(key => this.screen.shape(key)).flatMap(shape => STEPS.map(t => pointAt(shape, t)));
    this.ground = new Ground(spots, { width, height, covered, lines });
    const inSight = spots.filter(spot => this.inSight(spot));
    const marks = this.screen.ratio() > FAR ? look.landmarks() : new Map<string, Landmark>();
    const marked = [...marks.keys()].map(key => this.spot(key)).filter(spot => this.inSight(spot));
    this.landmarks = marked.length > 0 ? marks : new Map();
    const named = marked.length > 0 ? marked : inSight;
    this.placed = placeNames(this.ground, named, key => this.block(key, false), this.placed);
    this.captions.place(this.ground, look, inSight);
  }

  /**
   * Adds names to those that are placed: the selected node has its name in full, nodes next to it have theirs where
   * there is room, then the hovered node has its name in full.
   */
  light(selected: string | undefined, next: ReadonlySet<string>, hovered: string | undefined): void {
    const over = this.ground.over();
    const lit = new Set([...next, ...(selected ? [selected] : []), ...(hovered ? [hovered] : [])]);
    const added = new Map<string, Name>();
    const add = (key: string, whole: boolean) => {
      const base = this.placed.get(key);
      const spot = this.spot(key);
      if (added.has(key) || (base && !(whole && base.block.cut)) || !this.inSight(spot)) return;
      const block = this.block(key, whole);
      const place = whole ? over.somewhere(spot, block, { former: base?.place.side, lit }) : over.beside(spot, block);
      if (!place) return;
      over.take(key, place.box);
      added.set(key, nameAt(spot, block, place));
    };
    if (selected) add(selected, true);
    for (const key of next) if (this.placed.size + added.size < MOST) add(key, false);
    if (hovered) add(hovered, true);
    this.added = added;
  }

  /** The nodes whose names are placed, but are added in full. */
  rewritten(): string[] {
    return [...this.added.keys()].filter(key => this.placed.has(key));
  }

  /** Writes the names that are placed, but for those that are added in full. */
  draw(context: CanvasRenderingContext2D, look: Look): void {
    this.captions.draw(context, look);
    this.write(
      context,
      look,
      [...this.placed.values()].filter(({ key }) => !this.added.has(key)),
    );
  }

  /** Writes once more the names of what is lit, and those that are added. */
  drawLit(context: CanvasRenderingContext2D, look: Look, light: Light | undefined): void {
    if (light) this.captions.draw(context, look, light);
    const lit = [...this.placed.values()].filter(({ key }) => light?.nodes.has(key) && !this.added.has(key));
    this.write(context, look, [...lit, ...this.added.values()]);
  }

  /** The node whose name stands at a point. */
  at(point: Coordinates): string | undefined {
    const over = [...this.added.values()].reverse().find(({ box }) => within(point, box));
    if (over) return over.key;
    for (const { key, box } of this.placed.values()) if (!this.added.has(key) && within(point, box)) return key;
    return undefined;
  }

  /** Writes names, over the lines that lead to them. */
  private write(context: CanvasRenderingContext2D, { theme }: Look, names: readonly Name[]): void {
    const { ground, ink: color } = PALETTE[theme];
    for (const name of names) {
      const spot = this.spot(name.key);
      follow(name, spot);
      lead(context, name, spot, { color, ground });
    }
    for (const name of names) {
      const { kind } = this.drawing.getNodeAttributes(name.key);
      write(context, name, { kind, color, ground, card: !name.place.free });
    }
  }

  private block(key: string, whole: boolean) {
    const { label, kind } = this.drawing.getNodeAttributes(key);
    const { width } = this.screen.size();
    const mark = this.landmarks.get(key);
    if (!mark) return this.lettering.block(key, label, kind, width, whole);
    const text = mark.of === 'relations' ? `${label} · ${mark.count}` : `${label} and ${mark.count} more`;
    return this.lettering.block(text, text, kind, width, whole);
  }

  private spot(key: string): Spot {
    const { x, y } = this.screen.place(key);
    const reach = reachOf(SHAPES[this.drawing.getNodeAttribute(key, 'kind')]);
    return { key, x, y, radius: this.screen.radius(key) * reach };
  }

  private inSight({ x, y }: Coordinates): boolean {
    const { width, height } = this.screen.size();
    return x > 0 && y > 0 && x < width && y < height;
  }
}
