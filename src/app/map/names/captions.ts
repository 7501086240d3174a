import type { Coordinates } from 'sigma/types';
import { EDGE_TYPES, type EdgeType } from '../../../browser.ts';
import type { Drawing } from '../drawing.ts';
import { pointAt } from '../edge-shape.ts';
import type { Light } from '../paint/light.ts';
import type { Look } from '../paint/look.ts';
import { CAPTIONS, mix, PALETTE } from '../paint/palette.ts';
import type { Screen } from '../screen.ts';
import { type Box, box } from './box.ts';
import { type Ground, LINE, type Spot } from './ground.ts';
import { wrap } from './wrap.ts';

/** From these ratios of the camera on, edges say their verbs, and nodes the first words of a quote. */
const NEAR = { verbs: 0.6, quotes: 0.3 };
/** What the shapes at the ends of an edge tell is said only where there is room for quotes too. */
const TOLD_BY_SHAPES: readonly EdgeType[] = ['participates_in', 'addressed_to'];
/** No more are written: more nobody reads. */
const MOST = { verbs: 60, quotes: 24 };
/** So many edges are tried: in a crowd there is room for few verbs. */
const TRIED = 10 * MOST.verbs;
/** A shorter edge has no room for its verb, in pixels. */
const SHORTEST = 90;
/** Where a verb may stand, from the source of its edge to the target. */
const STEPS = [0.5, 0.4, 0.6, 0.3];
const QUOTE = { width: 170, rows: 2 };

/** A few words on the map that belong to an edge or to a node. */
interface Caption {
  of: string;
  kind: 'verb' | 'quote';
  rows: readonly string[];
  box: Box;
  align: 'left' | 'right' | 'center';
  color: string;
}

/** What the map says when one comes near: the verbs of edges, then the first words of quotes. */
export class Captions {
  private readonly context = document.createElement('canvas').getContext('2d')!;
  private readonly widths = { verb: new Map<string, number>(), quote: new Map<string, number>() };
  private placed: Caption[] = [];

  constructor(
    private readonly drawing: Drawing,
    private readonly screen: Screen,
  ) {}

  /** Places captions on ground that names have left free. */
  place(ground: Ground, look: Look, spots: readonly Spot[]): void {
    const ratio = this.screen.ratio();
    const verbs = ratio <= NEAR.verbs ? this.verbs(ground, look) : [];
    const quotes = ratio <= NEAR.quotes ? this.quotes(ground, look, spots) : [];
    this.placed = [...verbs, ...quotes];
  }

  /** Writes the captions; of a part of the map that is lit only its own. */
  draw(context: CanvasRenderingContext2D, { theme }: Look, light?: Light): void {
    const { ground } = PALETTE[theme];
    for (const { of, kind, rows, box, align, color } of this.placed) {
      if (light && !light.nodes.has(of) && !light.edges.has(of)) continue;
      Object.assign(context, { font: CAPTIONS[kind], letterSpacing: '0px', textAlign: align, textBaseline: 'middle' });
      Object.assign(context, { lineJoin: 'round', lineWidth: 4, strokeStyle: ground, fillStyle: color });
      const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2;
      for (const [row, line] of rows.entries()) {
        const y = box.top + (row + 0.5) * LINE;
        context.strokeText(line, x, y);
        context.fillText(line, x, y);
      }
    }
  }

  private verbs(ground: Ground, { shownEdges, theme }: Look): Caption[] {
    const captions: Caption[] = [];
    for (const edge of this.screen.edgesInSight(shownEdges).slice(0, TRIED)) {
      if (captions.length >= MOST.verbs) break;
      const type = this.drawing.getEdgeAttribute(edge, 'edgeType');
      if (this.screen.ratio() > NEAR.quotes && TOLD_BY_SHAPES.includes(type)) continue;
      const shape = this.screen.shape(edge);
      if (Math.hypot(shape.to.x - shape.from.x, shape.to.y - shape.from.y) < SHORTEST) continue;
      const { label, color } = EDGE_TYPES[type];
      const width = this.width(label, 'verb');
      const around = ({ x, y }: Coordinates) => box(x - width / 2, y - LINE / 2, width, LINE);
      const place = STEPS.map(t => around(pointAt(shape, t))).find(free => ground.isOpen(free));
      if (!place) continue;
      ground.take(edge, place);
      captions.push({ of: edge, kind: 'verb', rows: [label], box: place, align: 'center', color: color[theme] });
    }
    return captions;
  }

  private quotes(ground: Ground, { theme }: Look, spots: readonly Spot[]): Caption[] {
    const { ink, ground: paper } = PALETTE[theme];
    const captions: Caption[] = [];
    for (const spot of spots) {
      if (captions.length >= MOST.quotes) break;
      const quote = this.drawing.getNodeAttribute(spot.key, 'quote');
      if (quote === '') continue;
      const block = wrap(`“${quote}”`, text => this.width(text, 'quote'), QUOTE);
      // It is no part of its node's name, and must not cover it.
      const of = `quote of ${spot.key}`;
      const place = ground.beside({ ...spot, key: of }, block);
      if (!place) continue;
      ground.take(of, place.box);
      const { box, align } = place;
      captions.push({ of: spot.key, kind: 'quote', rows: block.rows, box, align, color: mix(ink, paper, 0.3) });
    }
    return captions;
  }

  private width(text: string, kind: Caption['kind']): number {
    const known = this.widths[kind].get(text);
    if (known !== undefined) return known;
    this.context.font = CAPTIONS[kind];
    const { width } = this.context.measureText(text);
    this.widths[kind].set(text, width);
    return width;
  }
}
