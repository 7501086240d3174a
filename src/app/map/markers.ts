import type { Coordinates } from 'sigma/types';
import { type Box, box } from './names/box.ts';

type Ring = Coordinates & { radius: number };

/** What lies over the canvas: rings around nodes, the name of the edge that is reached or selected, buttons. */
export interface Markers {
  /** What holds them all. */
  root: HTMLElement;
  /** Around the node that is reached, else around the one that is selected. */
  ring(at: Ring | undefined): void;
  /** Around the node that is selected while another one is reached. */
  selection(at: Ring | undefined): void;
  chip(at: (Coordinates & { text: string; color: string }) | undefined): void;
  /** A line around what is about to be selected. */
  lasso(points: readonly Coordinates[] | undefined): void;
  /** Where buttons cover the map, so that no name is written there. */
  covered(): Box[];
}

/** The elements that the page has for the markers, and what covers the map. */
export interface MarkerElements {
  root: HTMLElement;
  ring: HTMLElement;
  selection: HTMLElement;
  chip: HTMLElement;
  lasso: SVGPolygonElement;
  map: HTMLElement;
}

/** Puts the markers into elements of the page. */
export function markersIn({ root, ring, selection, chip, lasso, map }: MarkerElements): Markers {
  const around = (element: HTMLElement) => (at: Ring | undefined) => {
    element.hidden = !at;
    if (!at) return;
    const diameter = `${2 * at.radius + 10}px`;
    Object.assign(element.style, { left: `${at.x}px`, top: `${at.y}px`, width: diameter, height: diameter });
  };
  return {
    root,
    ring: around(ring),
    selection: around(selection),
    chip(at) {
      chip.hidden = !at;
      if (!at) return;
      chip.textContent = at.text;
      Object.assign(chip.style, { left: `${at.x}px`, top: `${at.y}px`, borderColor: at.color });
    },
    lasso(points = []) {
      lasso.setAttribute('points', points.map(({ x, y }) => `${x},${y}`).join(' '));
    },
    covered() {
      const origin = map.getBoundingClientRect();
      return [...document.querySelectorAll('[data-over-map]')]
        .map(element => element.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left, top, width, height }) => box(left - origin.left, top - origin.top, width, height));
    },
  };
}
