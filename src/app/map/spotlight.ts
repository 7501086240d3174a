import type { Drawing } from './drawing.ts';
import { type EdgeShape, partOf, pointAt } from './edge-shape.ts';
import type { Light } from './light.ts';
import { type Look, paintEdge, paintNode } from './look.ts';
import { ARROW } from './programs.ts';
import type { Screen } from './screen.ts';

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
    const radius = screen.radius(drawing.target(key));
    drawArrow(context, screen.shape(key), { color, thickness: screen.thickness(size), radius });
  }
  for (const key of light.nodes) drawNode(context, key, { drawing, screen, look });
}

/** Draws a curve whose arrow ends at the rim of a node of such a radius. */
function drawArrow(
  context: CanvasRenderingContext2D,
  shape: EdgeShape,
  { color, thickness, radius }: { color: string; thickness: number; radius: number },
): void {
  const neck = near(shape, radius + ARROW.lengthToThicknessRatio * thickness);
  const { control, end } = partOf(shape, neck);
  const tip = pointAt(shape, near(shape, radius));
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = thickness;
  context.beginPath();
  context.moveTo(shape.from.x, shape.from.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  const length = Math.hypot(tip.x - end.x, tip.y - end.y);
  if (length === 0) return;
  const half = (ARROW.widenessToThicknessRatio * thickness) / 2 / length;
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
  const { type, color, rimColor, rim } = paintNode(drawing.getNodeAttributes(key), look, 1);
  const { x, y } = screen.place(key);
  const radius = screen.radius(key);
  context.fillStyle = color;
  if (type === 'square') {
    context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    return;
  }
  context.fillStyle = rimColor;
  disc(context, x, y, radius);
  context.fillStyle = color;
  disc(context, x, y, radius * (1 - rim));
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
