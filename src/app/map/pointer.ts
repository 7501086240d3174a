import type Sigma from 'sigma';
import type { Coordinates, MouseCoords } from 'sigma/types';
import { Later } from './later.ts';
import type { Focus } from './paint/light.ts';

/** A node that is moved by fewer pixels was meant to be clicked. */
const STILL = 4;
/** A finger that rests so long on a node takes hold of it, in milliseconds. */
const HOLD = 400;
const NOTHING: Focus = { node: undefined, edge: undefined };

/** What the map does when the pointer asks for it. */
export interface Hand {
  /** What lies at a point; `under` is the node whose disc is there. */
  at(point: Coordinates, under: string | undefined): Focus;
  point(focus: Focus): void;
  /** `more` adds to what is selected. */
  click(focus: Focus, more: boolean): void;
  drag(node: string, to: Coordinates): void;
  drop(node: string, at: Coordinates): void;
  /** A lasso as it is drawn, and undefined when it is no more. */
  lasso(points: readonly Coordinates[] | undefined): void;
  catch(points: readonly Coordinates[]): void;
}

type Gesture =
  | { kind: 'drag'; node: string; from: Coordinates; to: Coordinates; moved: boolean; held: boolean }
  | { kind: 'lasso'; points: Coordinates[] };

interface Happened {
  event: MouseCoords;
  node?: string;
}

/** How many fingers touch the map; 0 where it is a mouse that points. */
const fingers = ({ original }: MouseCoords): number =>
  'touches' in original ? (original as TouchEvent).touches.length : 0;

/**
 * The pointer on the map: it points, clicks, drags nodes, and draws lassos with the shift key or while these are asked
 * for. A finger does not point: it taps and moves the ground, and drags a node when it has rested on it; where it only
 * rests it selects one more.
 */
export class Pointer {
  /** Whether the next drag draws a lasso, shift key or not. */
  lassoing = false;
  private under: string | undefined;
  private gesture: Gesture | undefined;
  /** Where it came down last. */
  private from: Coordinates = { x: 0, y: 0 };
  /** The click that ends a gesture is none. */
  private ended = false;
  private readonly hold = new Later();

  constructor(
    private readonly sigma: Sigma,
    private readonly hand: Hand,
  ) {
    sigma.on('enterNode', ({ node, event }) => this.enter(node, event));
    sigma.on('leaveNode', ({ event }) => this.enter(undefined, event));
    sigma.on('leaveStage', () => {
      this.under = undefined;
      if (!this.gesture) hand.point(NOTHING);
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => this.move(event, preventSigmaDefault));
    for (const name of ['downNode', 'downStage'] as const) sigma.on(name, (happened: Happened) => this.down(happened));
    for (const name of ['upNode', 'upStage'] as const) sigma.on(name, () => this.up());
    for (const name of ['clickNode', 'clickStage'] as const)
      sigma.on(name, (happened: Happened) => this.click(happened));
    sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());
  }

  /** Lets go of what it was about to do. */
  stop(): void {
    this.hold.stop();
  }

  private enter(node: string | undefined, event: MouseCoords): void {
    this.under = node;
    if (!this.gesture && event.original instanceof MouseEvent) this.hand.point(this.hand.at(event, node));
  }

  private down({ event, node }: Happened): void {
    this.ended = false;
    const { shiftKey, target } = event.original;
    if (!this.sigma.getContainer().contains(target as Node)) return;
    const touching = fingers(event);
    if (touching > 1) {
      // Two fingers zoom, wherever the first one lies.
      this.up();
      return;
    }
    const at = { x: event.x, y: event.y };
    this.from = at;
    const reached = this.hand.at(at, node).node;
    if (this.lassoing || (shiftKey && !reached)) this.gesture = { kind: 'lasso', points: [at] };
    else if (reached && !shiftKey) {
      const drag = { kind: 'drag', node: reached, from: at, to: at, moved: false } as const;
      if (touching === 0) this.gesture = { ...drag, held: false };
      else this.hold.after(HOLD, () => this.take({ ...drag, held: true }));
    }
  }

  /** A finger has rested on a node. */
  private take(gesture: Gesture & { kind: 'drag' }): void {
    this.gesture = gesture;
    this.hand.point({ node: gesture.node, edge: undefined });
  }

  private move({ x, y, original }: MouseCoords, preventSigmaDefault: () => void): void {
    const { gesture, hand } = this;
    if (!gesture) {
      if (Math.hypot(x - this.from.x, y - this.from.y) > STILL) this.hold.stop();
      // While the ground is dragged nothing is pointed at.
      if (!(original instanceof MouseEvent) || original.buttons > 0) return;
      if (this.sigma.getContainer().contains(original.target as Node)) hand.point(hand.at({ x, y }, this.under));
      return;
    }
    preventSigmaDefault();
    if (gesture.kind === 'lasso') {
      gesture.points.push({ x, y });
      hand.lasso(gesture.points);
      return;
    }
    gesture.moved ||= Math.hypot(x - gesture.from.x, y - gesture.from.y) > STILL;
    gesture.to = { x, y };
    if (gesture.moved) hand.drag(gesture.node, gesture.to);
  }

  private up(): void {
    const { gesture, hand } = this;
    this.gesture = undefined;
    this.hold.stop();
    if (!gesture) return;
    if (gesture.kind === 'lasso') {
      this.ended = gesture.points.length > 2;
      hand.lasso(undefined);
      if (this.ended) hand.catch(gesture.points);
      return;
    }
    this.ended = gesture.moved || gesture.held;
    if (gesture.held) hand.point(NOTHING);
    if (gesture.moved) hand.drop(gesture.node, gesture.to);
    else if (gesture.held) hand.click({ node: gesture.node }, true);
  }

  private click({ event, node }: Happened): void {
    if (!this.ended) this.hand.click(this.hand.at(event, node), event.original.shiftKey);
    this.ended = false;
  }
}
