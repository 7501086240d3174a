import { LETTERING } from './map/paint/palette.ts';

/**
 * Loads the faces that the map writes some names with: a canvas draws and measures with what is there, and does not wait.
 * A face that does not come is done without.
 */
export async function loadFaces(names: readonly string[]): Promise<void> {
  const letters = [...new Set(names.join(''))].join('');
  const faces = Object.values(LETTERING).map(({ font }) => document.fonts.load(font, letters + letters.toUpperCase()));
  await Promise.allSettled(faces);
}
