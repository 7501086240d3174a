import type { Coordinates } from 'sigma/types';

/** A ring around the node and the name of the edge that is reached or selected; both lie over the canvas. */
export interface Markers {
  ring(at: (Coordinates & { radius: number }) | undefined): void;
  chip(at: (Coordinates & { text: string; color: string }) | undefined): void;
}

/** Puts the markers into two elements that the page has for them. */
export function markersIn(ring: HTMLElement, chip: HTMLElement): Markers {
  return {
    ring(at) {
      ring.hidden = !at;
      if (!at) return;
      const diameter = `${2 * at.radius + 10}px`;
      Object.assign(ring.style, { left: `${at.x}px`, top: `${at.y}px`, width: diameter, height: diameter });
    },
    chip(at) {
      chip.hidden = !at;
      if (!at) return;
      chip.textContent = at.text;
      Object.assign(chip.style, { left: `${at.x}px`, top: `${at.y}px`, borderColor: at.color });
    },
  };
}
