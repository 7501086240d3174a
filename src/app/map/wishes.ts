import { select } from '../state/address.ts';
import { keepCamera } from '../state/camera.ts';
import { selectMany, selectMore } from '../state/selected.ts';
import { arrange, go, here } from '../state/use-address.ts';
import type { Wishes } from './map-view.ts';

const round = (value: number) => Math.round(value * 10) / 10;

/** What the reader does on the map, as changes of the address. */
export const WISHES: Wishes = {
  selectNode: (node, more) => go(more ? selectMore(here(), node) : select(here(), { node })),
  selectEdge: edge => go(select(here(), { edge })),
  selectNothing: () => go(select(here(), {})),
  selectMany: nodes => go(selectMany(here(), nodes)),
  pin: (node, { x, y }) => {
    const address = here();
    arrange({ ...address, pins: { ...address.pins, [node]: { x: round(x), y: round(y) } } });
  },
  stand: keepCamera,
};
