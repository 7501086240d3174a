import type Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';

/** Canvases over Sigma's own: names, and what is lit. */
const LAYERS = ['names', 'lit'] as const;
type Layer = (typeof LAYERS)[number];

/**
 * What is drawn over the map and not by Sigma. While the camera moves nothing of it is drawn anew: it is shifted and
 * scaled as a whole, until the camera rests.
 */
export class Layers {
  /** Two points of the drawing, and where they lay on the screen when the layers were drawn. */
  private readonly corners = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ] as const;
  private drawn: Coordinates[] = [];
  private transform = '';

  constructor(
    private readonly sigma: Sigma,
    private readonly markers: HTMLElement,
  ) {
    for (const layer of LAYERS) this.add(layer);
  }

  /** One of the canvases, empty and where it belongs. */
  cleared(layer: Layer): CanvasRenderingContext2D {
    this.drawn = this.places();
    this.set('');
    const { width, height } = this.sigma.getDimensions();
    const context = this.canvas(layer).getContext('2d')!;
    context.clearRect(0, 0, width, height);
    return context;
  }

  /** Lets the layers follow the camera. */
  follow(): void {
    const [from, aside] = this.drawn;
    const [to, toAside] = this.places();
    if (!from || !aside) return;
    const scale = (toAside!.x - to!.x) / (aside.x - from.x);
    const [x, y] = [to!.x - from.x * scale, to!.y - from.y * scale];
    this.set(scale === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${scale})`);
  }

  private set(transform: string): void {
    if (transform === this.transform) return;
    this.transform = transform;
    for (const element of [...LAYERS.map(layer => this.canvas(layer)), this.markers])
      Object.assign(element.style, { transform, transformOrigin: '0 0' });
  }

  private places(): Coordinates[] {
    return this.corners.map(corner => this.sigma.framedGraphToViewport(corner));
  }

  private canvas(layer: Layer): HTMLCanvasElement {
    return this.sigma.getCanvases()[layer]!;
  }

  /** Lays a canvas over the map, as large as Sigma's own ones; Sigma resizes it from then on. */
  private add(layer: Layer): void {
    this.sigma.createCanvasContext(layer, { style: { pointerEvents: 'none' } });
    const { labels } = this.sigma.getCanvases();
    const canvas = this.canvas(layer);
    Object.assign(canvas, { width: labels!.width, height: labels!.height });
    Object.assign(canvas.style, { width: labels!.style.width, height: labels!.style.height });
    canvas.getContext('2d')!.setTransform(labels!.getContext('2d')!.getTransform());
  }
}
