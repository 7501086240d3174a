import type { Point } from '../state/address.ts';
import type { Drawing } from './drawing.ts';

/** Where nodes lie, in the units of the layout: where they were put by hand, else where the layout has them. */
export class Places {
  private pins: Readonly<Record<string, Point>> = {};
  private dragged: { node: string; at: Point } | undefined;

  constructor(private readonly drawing: Drawing) {}

  of(node: string): Point {
    if (this.dragged?.node === node) return this.dragged.at;
    return Object.hasOwn(this.pins, node) ? this.pins[node]! : this.drawing.getNodeAttributes(node);
  }

  get isDragging(): boolean {
    return this.dragged !== undefined;
  }

  /** Puts nodes where they are pinned, and gives those that lie elsewhere now. */
  pin(pins: Readonly<Record<string, Point>>): string[] {
    const named = new Set([...Object.keys(this.pins), ...Object.keys(pins)].filter(node => this.drawing.hasNode(node)));
    const before = new Map([...named].map(node => [node, this.of(node)]));
    this.pins = pins;
    this.dragged = undefined;
    return [...named].filter(node => {
      const [from, to] = [before.get(node)!, this.of(node)];
      return from.x !== to.x || from.y !== to.y;
    });
  }

  /** Puts a node where it is dragged to, until it is pinned. */
  drag(node: string, at: Point): void {
    this.dragged = { node, at };
  }
}
