import { SERIF } from '../typefaces.ts';

/** As in `styles/timeline.css`. */
const FONT = `15px ${SERIF}`;

const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | undefined;

/** The width of a name on the timeline, in pixels. */
export function widthOf(name: string): number {
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  pen ??= document.createElement('canvas').getContext('2d')!;
  pen.font = FONT;
  const { width } = pen.measureText(name);
  // Until the type of the page is there names are measured in another one.
  if (document.fonts.check(FONT)) known.set(name, width);
  return width;
}
