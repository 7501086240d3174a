import type { Coordinates } from 'sigma/types';

/** A rectangle on the screen. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

export function within({ x, y }: Coordinates, { left, top, right, bottom }: Box): boolean {
  return left < x && x < right && top < y && y < bottom;
}

export function inside(a: Box, b: Box): boolean {
  return b.left <= a.left && b.top <= a.top && a.right <= b.right && a.bottom <= b.bottom;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
