import type Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';
import type { Drawing } from './drawing.ts';
import { distance, type EdgeShape } from './edge-shape.ts';

/** Where nodes and edges lie on the screen, in pixels of the map. */
export class Screen {
  constructor(
    private readonly sigma: Sigma,
    private readonly drawing: Drawing,
  ) {}

  place(node: string): Coordinates {
    const { x, y } = this.drawing.getNodeAttributes(node);
    return this.sigma.graphToViewport({ x, y });
  }

  radius(node: string): number {
    return this.sigma.scaleSize(this.drawing.getNodeAttribute(node, 'size'));
  }

  shape(edge: string): EdgeShape {
    const [source, target] = this.drawing.extremities(edge);
    const curvature = this.drawing.getEdgeAttribute(edge, 'curvature');
    return { from: this.place(source), to: this.place(target), curvature };
  }

  center(): Coordinates {
    const { width, height } = this.sigma.getDimensions();
    return { x: width / 2, y: height / 2 };
  }

  /** Whether a node lies on the map, and not at its very rim. */
  holds(node: string, margin = 40): boolean {
    const { width, height } = this.sigma.getDimensions();
    const { x, y } = this.place(node);
    return x > margin && y > margin && x < width - margin && y < height - margin;
  }

  /** The nearest of some edges within `reach` pixels of a point. */
  nearest(edges: Iterable<string>, point: Coordinates, reach: number): string | undefined {
    let nearest: string | undefined;
    let least = reach;
    for (const edge of edges) {
      const away = distance(this.shape(edge), point);
      if (away < least) [nearest, least] = [edge, away];
    }
    return nearest;
  }
}
