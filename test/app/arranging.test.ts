import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/app/map/polygon.ts';
import { parseAddress, START } from '../../src/app/state/address.ts';
import { selectedNodes, selectMany, selectMore } from '../../src/app/state/selected.ts';
import { selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);

const map = (page: Page) => page.getByRole('region', { name: 'Map' });
const ring = (page: Page) => map(page).locator('.map-ring');
const address = (page: Page) => parseAddress(new URL(page.url()).hash);

async function middle(locator: Locator): Promise<[number, number]> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

async function drag(page: Page, from: readonly [number, number], ...to: (readonly [number, number])[]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  for (const place of to) await page.mouse.move(...place, { steps: 4 });
  await page.mouse.up();
}

describe('several selected nodes', () => {
  it('are the first one and the others; an edge is none', () => {
    expect(selectedNodes({ ...START, node: 'a', others: ['b'] })).toEqual(['a', 'b']);
    expect(selectedNodes({ ...START, node: 'a', edge: 'e' })).toEqual([]);
    expect(selectedNodes(START)).toEqual([]);
  });

  it('grow by one more, and shrink by one that was there', () => {
    const one = selectMore(START, 'a');
    const two = selectMore(one, 'b');
    expect([one.node, two.node, two.others]).toEqual(['a', 'a', ['b']]);
    expect(selectedNodes(selectMore(two, 'a'))).toEqual(['b']);
    expect(selectedNodes(selectMore(one, 'a'))).toEqual([]);
    expect(selectMany(two, []).node).toBeUndefined();
  });
});

describe('polygon', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it('holds what is inside of it, whatever its form', () => {
    expect(contains(square, { x: 5, y: 5 })).toBe(true);
    expect(contains(square, { x: 15, y: 5 })).toBe(false);
    const notched = [...square, { x: 5, y: 5 }];
    expect(contains(notched, { x: 2, y: 5 })).toBe(false);
    expect(contains(notched, { x: 8, y: 5 })).toBe(true);
    expect(contains([], { x: 0, y: 0 })).toBe(false);
  });
});

describe('arranging the map', () => {
  it('moves a node that is dragged and pins it there, until that is taken back', async () => {
    const page = await app.open('#view=map&node=country:RU');
    const [x, y] = await middle(ring(page));
    await drag(page, [x, y], [x - 90, y + 60]);
    await expect.poll(() => Object.keys(address(page).pins)).toEqual(['country:RU']);
    expect(address(page).camera).toBeUndefined();
    await expect.poll(async () => Math.hypot(...(await offset(page, [x - 90, y + 60])))).toBeLessThan(2);
    await page.reload();
    await ring(page).waitFor();
    expect(Math.hypot(...(await offset(page, [x - 90, y + 60])))).toBeLessThan(2);
    await map(page).getByRole('button', { name: 'Unpin' }).click();
    await expect.poll(async () => Math.hypot(...(await offset(page, [x, y])))).toBeLessThan(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => Object.keys(address(page).pins)).toEqual(['country:RU']);
  });

  it('selects more with the shift key, and what a lasso catches', async () => {
    const page = await app.open('#view=map&node=country:FI');
    const finland = await middle(ring(page));
    await page.evaluate(() => void window.location.assign('#view=map&node=country:RU'));
    await selected(page).getByText('Russia').waitFor();
    await page.keyboard.down('Shift');
    await page.mouse.click(...finland);
    await page.keyboard.up('Shift');
    await map(page).getByText('2 nodes').waitFor();
    expect(selectedNodes(address(page))).toEqual(['country:RU', 'country:FI']);

    await map(page).getByRole('button', { name: 'Select with a lasso', pressed: false }).click();
    const { x, y, width, height } = (await map(page).getByRole('application').boundingBox())!;
    const corners = [
      [x + 4, y + 4],
      [x + width - 4, y + 4],
      [x + width - 4, y + height - 4],
      [x + 4, y + height - 4],
    ] as const;
    await drag(page, corners[0], corners[1], corners[2], corners[3]);
    await map(page).getByText(`${graph.nodes.length} nodes`).waitFor();
    expect(address(page).camera).toBeUndefined();
  });

  it('takes nodes off, shows them alone, and puts them back', async () => {
    const page = await app.open('#view=map&node=country:RU&with=country:UA');
    const size = (nodes: number) => page.getByRole('application', { name: new RegExp(`^Map of ${nodes} nodes`) });
    await map(page).getByRole('button', { name: 'Show only these' }).click();
    await size(2).waitFor();
    await page.keyboard.press('Control+z');
    await size(graph.nodes.length).waitFor();
    await map(page).getByRole('button', { name: 'Hide' }).click();
    await size(graph.nodes.length - 2).waitFor();
    expect(selectedNodes(address(page))).toEqual([]);
    await map(page).getByRole('button', { name: 'Put back 2 hidden nodes' }).click();
    await size(graph.nodes.length).waitFor();
  });

  it('colours by side and by community, and selects a group by its name in the key', async () => {
    const page = await app.open('#view=map');
    const key = map(page).getByRole('region', { name: 'Key' });
    await toggle(key, 'radio', 'side', true);
    const russia = key.getByRole('link', { name: /^Russia/ });
    const members = Number((await russia.textContent())!.replace(/\D/g, ''));
    await russia.click();
    await map(page).getByText(`${members} nodes`).waitFor();
    expect(address(page)).toMatchObject({ color: 'side', node: 'country:RU' });
    await toggle(key, 'radio', 'community', true);
    await toggle(key, 'radio', 'documents', true);
    expect(address(page)).toMatchObject({ color: 'community', size: 'documents' });
  });
});

describe('the camera', () => {
  it('stands in the address once it rests, after a reload and on the way back', async () => {
    const page = await app.open('#view=map&node=country:RU');
    await ring(page).waitFor();
    const before = (await ring(page).boundingBox())!.width;
    await map(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => address(page).camera?.ratio).toBeCloseTo(1 / 1.5, 3);
    const frame = async () => Object.values((await ring(page).boundingBox())!).map(Math.round);
    const near = await frame();
    expect(near[2]).toBeGreaterThan(before);
    await page.reload();
    await ring(page).waitFor();
    await expect.poll(frame).toEqual(near);
    await page.evaluate(() => void window.location.assign('#view=map&node=country:UA'));
    await selected(page).getByText('Ukraine').waitFor();
    await page.goBack();
    await selected(page).getByText('Russia').waitFor();
    await expect.poll(frame).toEqual(near);
    await map(page).getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => address(page).camera?.ratio ?? 1).toBeGreaterThan(0.8);
  });
});

/** How far the marked node is from a point. */
async function offset(page: Page, [x, y]: readonly [number, number]): Promise<[number, number]> {
  const at = await middle(ring(page));
  return [at[0] - x, at[1] - y];
}
