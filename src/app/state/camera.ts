import { type Camera, parseAddress } from './address.ts';

/*
 * The camera stands in the address, but the page does not hear of it: only the map shows it, and a gesture should not
 * make a hundred links anew. A link leaves it out, and the map writes it into the place that the link leads to.
 */

/** The part of an address after `#`, without the camera. */
export function withoutCamera(hash: string): string {
  // What cannot be read stays, so that the page can say so.
  if (!hash.includes('camera=') || !parseAddress(hash).camera) return hash;
  const parts = hash.replace(/^#/, '').split('&');
  return `#${parts.filter(part => !part.startsWith('camera=')).join('&')}`;
}

/** Where the address has the camera; undefined where it shows all of the graph. */
export const cameraHere = (): Camera | undefined => parseAddress(window.location.hash).camera;

/** Writes into the address where the camera stands. */
export function keepCamera(camera: Camera | undefined): void {
  const rest = withoutCamera(window.location.hash).replace(/^#/, '');
  const place = camera ? `camera=${camera.x},${camera.y},${camera.ratio}` : '';
  const hash = [rest, place].filter(part => part !== '').join('&');
  if (`#${hash}` === window.location.hash) return;
  window.history.replaceState(window.history.state, '', `#${hash}`);
}
