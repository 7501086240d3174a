import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/app/state/address.ts';
import { selectedNodes } from '../../src/app/state/selected.ts';
import { selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const app = startApp(fixtureGraph());
type Place = readonly [number, number];

/** Fingers that come down at some places, move to others in a few steps, and are lifted; `rest` holds them still first. */
async function fingers(page: Page, from: readonly Place[], to: readonly Place[], rest?: () => Promise<void>) {
  const session = await page.context().newCDPSession(page);
  const at = (part: number) =>
    from.map(([x, y], id) => ({ x: x + (to[id]![0] - x) * part, y: y + (to[id]![1] - y) * part, id }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  for (const finger of from.keys()) await send('touchStart', at(0).slice(0, finger + 1));
  await rest?.();
  for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', at(part));
  await send('touchEnd', []);
  await session.detach();
}

const address = (page: Page) => parseAddress(new URL(page.url()).hash);
const ring = (page: Page) => page.locator('.map-ring');

async function middle(locator: Locator): Promise<Place> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

async function placeOf(page: Page, node: string, label: string): Promise<Place> {
  await page.evaluate(hash => void window.location.assign(hash), `#view=map&node=${node}`);
  await selected(page).getByText(label, { exact: true }).waitFor();
  return middle(ring(page));
}

describe('on a touch screen', () => {
  it('the map is moved, zoomed, tapped and pressed', async () => {
    const page = await app.open('#view=map', { hasTouch: true });
    const [finland, [x, y]] = [
      await placeOf(page, 'country:FI', 'Finland'),
      await placeOf(page, 'country:RU', 'Russia'),
    ];
    await page.touchscreen.tap(...finland);
    await selected(page).getByText('Finland', { exact: true }).waitFor();

    // A finger that rests on a node has hold of it: it selects one more, or drags it.
    const marked = () => expect.poll(() => page.locator('.map-selection').isVisible()).toBe(true);
    await fingers(page, [[x, y]], [[x, y]], marked);
    await page.getByText('2 nodes').waitFor();
    expect(selectedNodes(address(page))).toEqual(['country:FI', 'country:RU']);
    await fingers(page, [[x, y]], [[x - 80, y + 50]], marked);
    await expect.poll(() => Object.keys(address(page).pins)).toEqual(['country:RU']);
    expect(address(page).camera).toBeUndefined();

    // One that does not rest moves the ground, wherever it comes down.
    const [fx, fy] = finland;
    await fingers(page, [[fx, fy]], [[fx + 60, fy + 40]]);
    await expect.poll(async () => Math.round((await middle(ring(page)))[0] - fx)).toBeGreaterThan(50);
    await expect.poll(() => address(page).camera).toBeDefined();
    expect(Object.keys(address(page).pins)).toEqual(['country:RU']);

    const before = address(page).camera!.ratio;
    await fingers(
      page,
      [
        [500, 400],
        [600, 400],
      ],
      [
        [400, 380],
        [700, 420],
      ],
    );
    await expect.poll(() => address(page).camera?.ratio).toBeLessThan(before / 2);
    const [a, b] = await Promise.all(
      ['sigma-names', 'sigma-nodes'].map(name => page.locator(`canvas.${name}`).boundingBox()),
    );
    expect(a).toEqual(b);
  });

  it('the timeline is moved and zoomed, and days are chosen', async () => {
    const page = await app.open('#view=timeline', { hasTouch: true });
    const link = page
      .getByRole('list', { name: 'Meetings', exact: true })
      .getByRole('link', { name: /^Coalition summit/ });
    const axis = (await page.locator('.axis').boundingBox())!;
    const [x, y] = [axis.x + axis.width / 2, axis.y + 10];
    const place = async () => (await link.boundingBox())!.x;
    const before = await place();
    await fingers(
      page,
      [
        [x - 20, y],
        [x + 20, y],
      ],
      [
        [x - 60, y],
        [x + 60, y],
      ],
    );
    await expect.poll(place).not.toBe(before);
    const zoomed = await place();
    await fingers(page, [[x, y]], [[x - 60, y]]);
    await expect.poll(place).toBeCloseTo(zoomed - 60, 0);

    const strip = (await page.locator('.days-strip').boundingBox())!;
    const [from, height] = [strip.x + strip.width * 0.1, strip.y + 20];
    await fingers(page, [[from, height]], [[strip.x + strip.width * 0.4, height]]);
    await expect.poll(() => address(page).filters.from).toBeDefined();
    expect(address(page).filters.to).toBeDefined();
  });
});
