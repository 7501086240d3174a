import type { Coordinates } from 'sigma/types';
import type { Box } from './box.ts';

/** What lies over the canvas: a ring around the node and the name of the edge that is reached or selected, buttons. */
export interface Markers {
  ring(at: (Coordinates & { radius: number }) | undefined): void;
  chip(at: (Coordinates & { text: string; color: string }) | undefined): void;
  /** Where buttons cover the map, so that no name is written there. */
  covered(): Box;
}

/** Puts the markers into elements that the page has for them. */
export function markersIn(ring: HTMLElement, chip: HTMLElement, buttons: HTMLElement): Markers {
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
    covered() {
      const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = buttons;
      return { left, top, right: left + width, bottom: top + height };
    },
  };
}
