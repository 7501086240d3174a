import type { Coordinates } from 'sigma/types';
import { EDGE_TYPES } from '../../../browser.ts';
import type { Drawing } from '../drawing.ts';
import { type EdgeShape, partOf, pointAt } from '../edge-shape.ts';
import type { Screen } from '../screen.ts';
import { ARROW } from './arrow.ts';
import type { Light } from './light.ts';
import { type Look, paintEdge, paintNode } from './look.ts';
import { PALETTE } from './palette.ts';
import { cornersOf, SHAPES, type Shape } from './shapes.ts';

/**
 * Draws what is lit once more, in full colours, onto a canvas that lies over the faded map. So a hover costs what it
 * lights, and not a new picture of the whole graph. Shapes are those that Sigma's programs draw.
 */
export function drawLight(
  context: CanvasRenderingContext2D,
  { drawing, screen, look }: { drawing: Drawing; screen: Screen; look: Look },
  light: Light,
): void {
  for (const key of light.edges) {
    const { color, size } = paintEdge(drawing.getEdgeAttributes(key), look, true);
    const { dash } = EDGE_TYPES[drawing.getEdgeAttribute(key, 'edgeType')];
    drawArrow(context, screen.shape(key), { color, dash, thickness: size, radius: screen.radius(drawing.target(key)) });
  }
  for (const key of light.nodes) drawNode(context, key, { drawing, screen, look });
  for (const key of look.others)
    if (look.shownNodes.has(key)) ring(context, screen.place(key), screen.radius(key), look);
}

/** Marks nodes that were put where they lie by hand, with a dot. */
export function drawPins(context: CanvasRenderingContext2D, { screen, look }: { screen: Screen; look: Look }): void {
  context.fillStyle = PALETTE[look.theme].ground;
  for (const key of Object.keys(look.pins)) {
    if (!look.shownNodes.has(key)) continue;
    const { x, y } = screen.place(key);
    context.beginPath();
    context.arc(x, y, Math.min(2.5, screen.radius(key) * 0.4), 0, 2 * Math.PI);
    context.fill();
  }
}

/** Around a node that is selected with others. */
function ring(context: CanvasRenderingContext2D, { x, y }: Coordinates, radius: number, { theme }: Look): void {
  context.strokeStyle = PALETTE[theme].accent;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, radius + 4, 0, 2 * Math.PI);
  context.stroke();
}

interface Line {
  color: string;
  dash: readonly number[];
  thickness: number;
  /** Of the node at whose rim the arrow ends. */
  radius: number;
}

function drawArrow(context: CanvasRenderingContext2D, shape: EdgeShape, line: Line): void {
  const { color, dash, thickness, radius } = line;
  const head = ARROW.least + ARROW.length * thickness;
  const { control, end } = partOf(shape, near(shape, radius + head));
  const tip = pointAt(shape, near(shape, radius));
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = thickness;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(shape.from.x, shape.from.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  context.setLineDash([]);
  const length = Math.hypot(tip.x - end.x, tip.y - end.y);
  if (length === 0) return;
  const half = (ARROW.width * head) / 2 / length;
  const [acrossX, acrossY] = [(tip.y - end.y) * half, (end.x - tip.x) * half];
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(end.x + acrossX, end.y + acrossY);
  context.lineTo(end.x - acrossX, end.y - acrossY);
  context.fill();
}

/** Where, from 0 to 1, a curve comes so near to its target. */
function near(shape: EdgeShape, distance: number): number {
  let [from, to] = [0, 1];
  for (let step = 0; step < 10; step++) {
    const t = (from + to) / 2;
    const { x, y } = pointAt(shape, t);
    if (Math.hypot(x - shape.to.x, y - shape.to.y) > distance) from = t;
    else to = t;
  }
  return from;
}

function drawNode(
  context: CanvasRenderingContext2D,
  key: string,
  { drawing, screen, look }: { drawing: Drawing; screen: Screen; look: Look },
): void {
  const node = drawing.getNodeAttributes(key);
  const { color, rimColor } = paintNode(key, node, look, 1);
  const shape = SHAPES[node.kind];
  const [at, radius] = [screen.place(key), screen.radius(key)];
  outline(context, shape, at, radius);
  context.fillStyle = rimColor;
  context.fill();
  outline(context, shape, at, radius * (1 - shape.rim));
  context.fillStyle = color;
  context.fill();
}

function outline(context: CanvasRenderingContext2D, shape: Shape, { x, y }: Coordinates, radius: number): void {
  context.beginPath();
  for (const corner of cornersOf(shape)) context.lineTo(x + radius * corner.x, y + radius * corner.y);
  if (shape.sides === 0) context.arc(x, y, radius * shape.apothem, 0, 2 * Math.PI);
  context.closePath();
}
