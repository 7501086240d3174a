import type { NodeKind } from '../../../browser.ts';

/** A disc, or a regular polygon of about the same area. Radius 1 is that of the disc. */
export interface Shape {
  /** How many sides; 0 is a disc. */
  sides: number;
  /** The direction of the middle of one side, in radians, counted from the right upwards. */
  turn: number;
  /** From the middle to each side. */
  apothem: number;
  /** How wide the rim is, as a share of the apothem. A wide rim around a pale ground makes a ring. */
  rim: number;
}

/** The thin rim, in the colour of the ground, keeps nodes apart that touch. */
const THIN = 0.12;
const up = Math.PI / 2;

/** Every kind has a shape of its own: nobody needs to tell colours apart. */
export const SHAPES: Record<NodeKind, Shape> = {
  country: { sides: 0, turn: 0, apothem: 1, rim: THIN },
  leader: { sides: 4, turn: up / 2, apothem: 0.86, rim: THIN },
  organization: { sides: 5, turn: -up, apothem: 0.9, rim: THIN },
  meeting: { sides: 4, turn: 0, apothem: 0.86, rim: THIN },
  demand: { sides: 0, turn: 0, apothem: 1, rim: 0.3 },
};

/** How far a shape of radius 1 reaches. */
export function reachOf({ sides, apothem }: Shape): number {
  return sides === 0 ? apothem : apothem / Math.cos(Math.PI / sides);
}

/** The corners of a polygon on a screen, whose y grows downwards; none of a disc. */
export function cornersOf(shape: Shape): { x: number; y: number }[] {
  return Array.from({ length: shape.sides }, (_, at) => {
    const angle = shape.turn + ((2 * at + 1) * Math.PI) / shape.sides;
    return { x: reachOf(shape) * Math.cos(angle), y: -reachOf(shape) * Math.sin(angle) };
  });
}
