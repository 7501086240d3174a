import { EDGE_TYPES } from '../../model/ontology.ts';
import type { Drawing } from './drawing.ts';
import { type EdgeShape, pointAt } from './edge-shape.ts';
import { type Named, writeLabels } from './labels.ts';
import type { Light, Look } from './look.ts';
import type { Markers } from './markers.ts';
import { mix, PALETTE } from './palette.ts';
import type { Screen } from './screen.ts';

/** What the pointer or the arrow keys have reached. */
export interface Reached {
  node: string | undefined;
  edge: string | undefined;
}

/** The names on the map, the ones that matter most first. */
export function names(drawing: Drawing, screen: Screen, look: Look, reached: Reached, light?: Light): Named[] {
  const { ground, ink } = PALETTE[look.theme];
  const ranked = [...look.shownNodes].map(key => {
    const { kind, label, size } = drawing.getNodeAttributes(key);
    const foremost = key === reached.node || key === look.node;
    const lit = !light || light.nodes.has(key);
    const rank = (foremost ? 200 : lit && light ? 100 : 0) + size;
    const color = lit ? ink : mix(ink, ground, 0.75);
    return { rank, named: { text: label, kind, ...screen.place(key), radius: screen.radius(key), color, foremost } };
  });
  return ranked.sort((a, b) => b.rank - a.rank).map(({ named }) => named);
}

/** With more edges than these in sight, no name could keep off them. */
const FEW = 400;
const STEPS = [0.15, 0.3, 0.45, 0.6, 0.75, 0.85, 0.95];
const pointsOf = (shape: EdgeShape) => STEPS.map(t => pointAt(shape, t));

/** Writes the names onto the canvas and sets the markers at what is reached, else at what is selected. */
export function annotate(
  context: CanvasRenderingContext2D,
  markers: Markers,
  { drawing, screen, look, reached, light }: Scene,
): void {
  writeLabels(context, names(drawing, screen, look, reached, light), {
    ground: PALETTE[look.theme].ground,
    ...screen.size(),
    covered: markers.covered(),
    lines: [...(light?.edges ?? (look.shownEdges.size <= FEW ? look.shownEdges : []))].flatMap(key =>
      pointsOf(screen.shape(key)),
    ),
  });
  const node = reached.node ?? (reached.edge ? undefined : look.node);
  const edge = reached.node ? undefined : (reached.edge ?? look.edge);
  markers.ring(node && look.shownNodes.has(node) ? { ...screen.place(node), radius: screen.radius(node) } : undefined);
  markers.chip(edge && look.shownEdges.has(edge) ? chipOf(edge, drawing, screen, look) : undefined);
}

/** All that a frame is made of. */
interface Scene {
  drawing: Drawing;
  screen: Screen;
  look: Look;
  reached: Reached;
  light: Light | undefined;
}

function chipOf(edge: string, drawing: Drawing, screen: Screen, { theme }: Look) {
  const { label, color } = EDGE_TYPES[drawing.getEdgeAttribute(edge, 'edgeType')];
  return { ...pointAt(screen.shape(edge), 0.5), text: label, color: color[theme] };
}
