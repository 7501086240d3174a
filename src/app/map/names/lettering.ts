import type { NodeKind } from '../../../browser.ts';
import { LETTERING, mix } from '../paint/palette.ts';
import { LINE, type Spot } from './ground.ts';
import type { Name } from './place-names.ts';
import { type Block, type Measure, wrap } from './wrap.ts';

/** On the map a name has rows so wide, in pixels, and so many of them; the selected one is written whole. */
const SHORT = { width: 156, rows: 2 };
const WHOLE = { width: 190, rows: 6 };

/** Breaks names into rows in the lettering of their kinds, and remembers how. */
export class Lettering {
  private readonly context = document.createElement('canvas').getContext('2d')!;
  private readonly widths = new Map<NodeKind, Map<string, number>>();
  private readonly blocks = new Map<string, Block>();
  private set: NodeKind | undefined;

  /** The name of a node on a map of such a width, cut to a few rows unless it is wanted whole. */
  block(key: string, label: string, kind: NodeKind, mapWidth: number, whole = false): Block {
    const measure = whole ? WHOLE : SHORT;
    const width = Math.max(40, Math.min(measure.width, mapWidth - 40));
    const known = `${width} ${whole} ${key}`;
    const block = this.blocks.get(known) ?? wrap(lettered(label, kind), this.measure(kind), { ...measure, width });
    this.blocks.set(known, block);
    return block;
  }

  private measure(kind: NodeKind): Measure {
    const widths = this.widths.get(kind) ?? new Map<string, number>();
    this.widths.set(kind, widths);
    return text => {
      const known = widths.get(text);
      if (known !== undefined) return known;
      if (this.set !== kind) setLettering(this.context, kind);
      this.set = kind;
      const { width } = this.context.measureText(text);
      widths.set(text, width);
      return width;
    };
  }
}

function lettered(label: string, kind: NodeKind): string {
  return LETTERING[kind].capitals ? label.toUpperCase() : label;
}

function setLettering(context: CanvasRenderingContext2D, kind: NodeKind): void {
  const { font, letterSpacing } = LETTERING[kind];
  context.font = font;
  context.letterSpacing = letterSpacing;
}

/** How a name is written. */
export interface Ink {
  kind: NodeKind;
  color: string;
  ground: string;
  /** Whether a card lies under it, which hides what it covers. */
  card: boolean;
}

/** Writes a name where it stands. */
export function write(context: CanvasRenderingContext2D, name: Name, ink: Ink): void {
  const { left, top, right, bottom } = name.box;
  const { align } = name.place;
  if (ink.card) {
    context.fillStyle = ink.ground;
    context.beginPath();
    context.roundRect(left - 5, top - 3, right - left + 10, bottom - top + 6, 3);
    context.fill();
    context.strokeStyle = mix(ink.color, ink.ground, 0.55);
    context.lineWidth = 1;
    context.stroke();
  }
  setLettering(context, ink.kind);
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = ink.ground;
  context.fillStyle = ink.color;
  context.lineWidth = 4;
  const x = align === 'left' ? left : align === 'right' ? right : (left + right) / 2;
  for (const [row, line] of name.block.rows.entries()) {
    const y = top + (row + 0.5) * LINE;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

/** Draws a line from the rim of a node to its name, where that stands apart from it. */
export function lead(
  context: CanvasRenderingContext2D,
  { box, place }: Name,
  { x, y, radius }: Spot,
  { color, ground }: Pick<Ink, 'color' | 'ground'>,
): void {
  const [toX, toY] = [Math.max(box.left, Math.min(x, box.right)), Math.max(box.top, Math.min(y, box.bottom))];
  const length = Math.hypot(toX - x, toY - y);
  if (place.away === 0 || length <= radius) return;
  context.beginPath();
  context.moveTo(x + ((toX - x) * radius) / length, y + ((toY - y) * radius) / length);
  context.lineTo(toX, toY);
  // Among many edges a line alone would be one of them.
  for (const [lineWidth, strokeStyle] of [
    [4, ground],
    [1.25, mix(color, ground, 0.25)],
  ] as const) {
    Object.assign(context, { lineWidth, strokeStyle });
    context.stroke();
  }
}
