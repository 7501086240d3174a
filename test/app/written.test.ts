import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';
import { type Row, rememberRows, rowsOn } from './rows.ts';

const graph = fixtureGraph();
const app = startApp(graph);

/** Half the height of letters without their ascents and descents, in pixels. */
const HALF = 5;

/** Where the discs of nodes lie on the map: each is selected once, and its ring gives its place. */
async function discsOn(page: Page): Promise<{ key: string; x: number; y: number; radius: number }[]> {
  const map = (await page.locator('.map-canvas').boundingBox())!;
  const ring = page.locator('.map-ring');
  const discs = [];
  for (const { key, attributes } of graph.nodes) {
    await page.evaluate(hash => void window.location.assign(hash), `#view=map&node=${key}`);
    await page
      .getByRole('complementary', { name: 'Selection' })
      .getByRole('heading', { level: 2, name: attributes.label, exact: true })
      .waitFor();
    const { x, y, width, height } = (await ring.boundingBox())!;
    discs.push({ key, x: x + width / 2 - map.x, y: y + height / 2 - map.y, radius: (width - 10) / 2 });
  }
  return discs;
}

test.each([
  ['on a desk', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
])('no name lies over another one or over a disc %s', async (_, viewport) => {
  const page = await app.open('#view=map', { viewport });
  await page.addInitScript(rememberRows);
  await page.reload();
  await page.getByRole('application', { name: /^Map of/ }).waitFor();
  await expect.poll(async () => (await rowsOn(page)).length).toBeGreaterThan(12);
  const rows = await rowsOn(page);
  const apart = (a: Row, b: Row) => a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 2 * HALF;
  const overlaps = rows.flatMap((a, at) =>
    rows
      .slice(at + 1)
      .filter(b => !apart(a, b))
      .map(b => `${a.text} / ${b.text}`),
  );
  expect(overlaps).toEqual([]);
  const covered = (await discsOn(page)).flatMap(({ key, x, y, radius }) =>
    rows
      .filter(({ left, right, y: middle }) => {
        const [dx, dy] = [
          x - Math.max(left, Math.min(x, right)),
          y - Math.max(middle - HALF, Math.min(y, middle + HALF)),
        ];
        return Math.hypot(dx, dy) < radius - 1;
      })
      .map(({ text }) => `${text} over ${key}`),
  );
  expect(covered).toEqual([]);
});
