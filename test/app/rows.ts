import type { Page } from 'playwright-core';

/** A row of a name, as it stands written on the map, in pixels of it. */
export interface Row {
  text: string;
  left: number;
  right: number;
  /** The middle of its height. */
  y: number;
}

/** In the page: remembers what stands written on each canvas, in pixels of the page. */
export function rememberRows(): void {
  const written = new Map<HTMLCanvasElement, Row[]>();
  Object.assign(globalThis, { written });
  const { prototype } = CanvasRenderingContext2D;
  const { clearRect, fillText } = prototype;
  prototype.clearRect = function (...given) {
    written.set(this.canvas, []);
    return clearRect.apply(this, given);
  };
  prototype.fillText = function (text, x, y, ...given) {
    const { width } = this.measureText(text);
    const left = this.textAlign === 'right' ? x - width : this.textAlign === 'center' ? x - width / 2 : x;
    written.get(this.canvas)?.push({ text, left, right: left + width, y });
    return fillText.call(this, text, x, y, ...given);
  };
}

/** The rows of names that stand on the map. */
export const rowsOn = (page: Page): Promise<Row[]> =>
  page.evaluate(() => {
    const { written } = globalThis as unknown as { written: Map<HTMLCanvasElement, Row[]> };
    return [...written]
      .filter(([canvas]) => canvas.isConnected && canvas.closest('.map-canvas'))
      .flatMap(([, rows]) => rows);
  });
