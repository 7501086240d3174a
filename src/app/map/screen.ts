import type Sigma from 'sigma';
import type { CameraState, Coordinates } from 'sigma/types';
import type { Keys } from '../state/shown.ts';
import type { Drawing } from './drawing.ts';
import { EdgeIndex } from './edge-index.ts';
import { distance, type EdgeShape } from './edge-shape.ts';
import { type Box, within } from './names/box.ts';
import type { Places } from './places.ts';

/** How near to an edge a pointer must be, in pixels. */
const REACH = 7;

/** Where nodes and edges lie on the screen, in pixels of the map. */
export class Screen {
  private edges: EdgeIndex | undefined;

  constructor(
    private readonly sigma: Sigma,
    private readonly drawing: Drawing,
    private readonly places: Places,
  ) {}

  place(node: string): Coordinates {
    return this.sigma.graphToViewport(this.places.of(node));
  }

  /** Forgets where edges lay: nodes were moved. */
  moved(): void {
    this.edges = undefined;
  }

  radius(node: string): number {
    return this.sigma.scaleSize(this.sigma.getNodeDisplayData(node)?.size ?? 0);
  }

  shape(edge: string): EdgeShape {
    const [source, target] = this.drawing.extremities(edge);
    const curvature = this.drawing.getEdgeAttribute(edge, 'curvature');
    return { from: this.place(source), to: this.place(target), curvature };
  }

  size(): { width: number; height: number } {
    return this.sigma.getDimensions();
  }

  /** How the camera must stand to see some nodes, at their largest; all of the graph where there are none. */
  around(nodes: Iterable<string>): CameraState {
    const places = [...nodes].map(node => this.sigma.viewportToFramedGraph(this.place(node)));
    if (places.length === 0) return { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const { width, height } = this.size();
    const [wide, tall] = [Math.max(1, width / height), Math.max(1, height / width)];
    const ratio = Math.max((right - left) / wide, (high - low) / tall);
    return { x: (left + right) / 2, y: (low + high) / 2, ratio: Math.max(0.35, Math.min(1, ratio)), angle: 0 };
  }

  center(): Coordinates {
    const { width, height } = this.sigma.getDimensions();
    return { x: width / 2, y: height / 2 };
  }

  /** Whether a node lies on the map, not at its very rim and under none of the boxes. */
  holds(node: string, covered: readonly Box[] = [], margin = 40): boolean {
    const { width, height } = this.sigma.getDimensions();
    const at = this.place(node);
    const onMap = at.x > margin && at.y > margin && at.x < width - margin && at.y < height - margin;
    return onMap && !covered.some(button => within(at, button));
  }

  /** Where the camera stands over how large a map: the same for two frames that show the same. */
  stand(): string {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    const { width, height } = this.size();
    return [x, y, ratio, width, height].join(' ');
  }

  /** How far off the camera is: 1 shows all of the graph, less is nearer. */
  ratio(): number {
    return this.sigma.getCamera().ratio;
  }

  /** The shown edges of which a part lies on the map. */
  edgesInSight(shown: Keys): string[] {
    const { width, height } = this.size();
    const corner = this.sigma.viewportToGraph({ x: 0, y: 0 });
    const middle = this.sigma.viewportToGraph({ x: width / 2, y: height / 2 });
    const reach = { x: Math.abs(corner.x - middle.x), y: Math.abs(corner.y - middle.y) };
    return [...this.index().within(middle, reach)].filter(edge => shown.has(edge));
  }

  private index(): EdgeIndex {
    this.edges ??= new EdgeIndex(shapesOf(this.drawing, this.places));
    return this.edges;
  }

  /** The nearest of the shown edges that a pointer at a point reaches. */
  nearest(shown: Keys, point: Coordinates): string | undefined {
    let nearest: string | undefined;
    let least = REACH;
    const at = this.sigma.viewportToGraph(point);
    const aside = this.sigma.viewportToGraph({ x: point.x + REACH, y: point.y });
    for (const edge of this.index().near(at, Math.hypot(aside.x - at.x, aside.y - at.y))) {
      if (!shown.has(edge)) continue;
      const away = distance(this.shape(edge), point);
      if (away < least) [nearest, least] = [edge, away];
    }
    return nearest;
  }
}

/** Edges in the units of the drawing, whose y grows upwards where that of the screen grows downwards. */
function shapesOf(drawing: Drawing, places: Places) {
  return drawing.mapEdges((key, { curvature }, source, target) => {
    const [from, to] = [places.of(source), places.of(target)];
    return { key, shape: { from, to, curvature: -curvature } };
  });
}
