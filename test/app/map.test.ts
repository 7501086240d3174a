import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clear, selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);

/** The middle of an element, on the page. */
async function middle(locator: Locator): Promise<[number, number]> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

const map = (page: Page) => page.getByRole('region', { name: 'Map' });
const ring = (page: Page) => map(page).locator('.map-ring');
const quotes = (page: Page) => page.getByRole('region', { name: 'Where it says so' }).getByRole('link');
const rejection = graph.edges.find(
  edge => edge.attributes.type === 'rejects' && edge.target === 'demand:foreign-troops',
)!;

describe('map', () => {
  it('selects the node that is clicked and shows its quotes', async () => {
    const page = await app.open('#node=country:RU');
    const place = await middle(ring(page));
    await clear(page);
    await selected(page).getByText('Who demands what of whom').waitFor();
    await page.mouse.click(...place);
    await selected(page).getByText('Russia').waitFor();
    expect(await quotes(page).count()).toBeGreaterThanOrEqual(
      graph.nodes.find(node => node.key === 'country:RU')!.attributes.evidence.length,
    );
    expect(page.url()).toContain('node=country:RU');
  });

  it('selects the edge that is clicked and shows its quotes', async () => {
    const page = await app.open(`#edge=${rejection.key}`);
    const place = await middle(map(page).getByText('rejects'));
    await clear(page);
    await selected(page).getByText('Who demands what of whom').waitFor();
    await page.mouse.click(...place);
    await selected(page).getByText('Foreign troops are deployed in Ukraine').waitFor();
    expect(await selected(page).textContent()).toBe('Russia rejects Foreign troops are deployed in Ukraine');
    expect(await quotes(page).first().textContent()).toContain(rejection.attributes.evidence[0]!.quote);
  });

  it('lights up what the pointer is over', async () => {
    const page = await app.open(`#edge=${rejection.key}`);
    const place = await middle(map(page).getByText('rejects'));
    await clear(page);
    await map(page).getByText('rejects').waitFor({ state: 'hidden' });
    await page.mouse.move(...place);
    await map(page).getByText('rejects').waitFor();
    await page.mouse.move(place[0] + 300, place[1] + 280);
    await map(page).getByText('rejects').waitFor({ state: 'hidden' });
  });

  it('clears the selection where the ground is clicked', async () => {
    const page = await app.open('#node=country:RU');
    const { x, y } = (await map(page).boundingBox())!;
    await page.mouse.click(x + 30, y + 30);
    await selected(page).getByText('Who demands what of whom').waitFor();
  });

  it('zooms, and shows all again', async () => {
    const page = await app.open('#node=country:RU');
    const size = async () => (await ring(page).boundingBox())!;
    const before = await size();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await size()).width).toBeGreaterThan(before.width + 1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(async () => Math.abs((await size()).width - before.width)).toBeLessThan(4);
  });

  it('shows only what is next to the selection', async () => {
    const page = await app.open('#node=demand:talks');
    await toggle(page.getByRole('radiogroup', { name: 'Steps shown around it' }), 'radio', '1', true);
    await page.getByRole('application', { name: /^Map of 3 nodes and 3 edges/ }).waitFor();
    await page.reload();
    await page.getByRole('application', { name: /^Map of 3 nodes and 3 edges/ }).waitFor();
  });

  it('selects the node whose name is clicked, and marks it while the pointer is on the name', async () => {
    const page = await app.open('#node=country:RU');
    const { x, y, width, height } = (await ring(page).boundingBox())!;
    await clear(page);
    await ring(page).waitFor({ state: 'hidden' });
    const onName = async (): Promise<boolean> => {
      const box = (await ring(page).isVisible()) ? await ring(page).boundingBox() : null;
      return box !== null && Math.hypot(box.x - x, box.y - y) < 2;
    };
    // The name stands somewhere around its disc, outside of the ring.
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const around = [0, 0.5, 1, 1.5, 0.25, 0.75, 1.25, 1.75].map(turn => turn * Math.PI);
    let found = false;
    for (const angle of around) {
      const away = width / 2 + 14;
      await page.mouse.move(middleX + away * Math.cos(angle), middleY + away * Math.sin(angle));
      found = await onName();
      if (found) break;
    }
    expect(found).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await selected(page).getByText('Russia').waitFor();
  });

  it('moves no name and paints nothing anew when something is hovered or selected', async () => {
    const page = await app.open('#node=country:RU');
    const place = await middle(ring(page));
    await clear(page);
    await lit(page, false);
    await page.evaluate(countDrawings);
    const names = () =>
      map(page)
        .locator('canvas.sigma-names')
        .evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL());
    const before = await names();
    await page.mouse.move(...place);
    await lit(page, true);
    expect(await names()).toBe(before);
    await page.mouse.click(...place);
    await selected(page).getByText('Russia').waitFor();
    expect(await names()).toBe(before);
    expect(await page.evaluate(drawings)).toBe(0);
  });

  it('draws the graph once when it opens', async () => {
    const page = await app.open();
    await page.addInitScript(countDrawings);
    await page.reload();
    await map(page).waitFor();
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
    expect(await page.evaluate(drawings)).toBe(1);
  });

  it('keeps the selection marked and lit while something else is hovered', async () => {
    const page = await app.open('#node=country:FI');
    const finland = await middle(ring(page));
    await page.evaluate(() => void window.location.assign('#node=country:RU'));
    await selected(page).getByText('Russia').waitFor();
    const selection = map(page).locator('.map-selection');
    const russia = await middle(ring(page));
    await page.mouse.move(...finland);
    await selection.waitFor();
    expect(await middle(selection)).toEqual(russia);
    expect(await middle(ring(page))).toEqual(finland);
  });

  it('does not fade for a selection that is filtered away, and offers to show it', async () => {
    const page = await app.open('#node=country:RU');
    await lit(page, true);
    await toggle(page, 'checkbox', /^Countries/, false);
    await lit(page, false);
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByRole('checkbox', { name: /^Countries/, checked: true }).waitFor();
    await lit(page, true);
  });

  it('offers to show what hides a selected edge', async () => {
    const page = await app.open(`#edge=${rejection.key}&hide=rejects,country`);
    await lit(page, false);
    await page.getByRole('button', { name: 'Show it' }).click();
    await lit(page, true);
    expect(page.url()).not.toContain('hide=');
  });
});

/** Waits until the rest of the map is faded, or is not. */
const lit = (page: Page, faded: boolean) =>
  expect
    .poll(() =>
      map(page)
        .locator('canvas.sigma-nodes')
        .evaluate(canvas => getComputedStyle(canvas).opacity !== '1'),
    )
    .toBe(faded);

/** In the page: counts from now on how often the graph is drawn; each drawing begins with an empty canvas. */
function countDrawings(): void {
  const counted = globalThis as unknown as { drawings: number };
  counted.drawings = 0;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { clear } = prototype;
    prototype.clear = function (...given) {
      if ((this.canvas as HTMLCanvasElement).className === 'sigma-edges') counted.drawings++;
      return clear.apply(this, given);
    };
  }
}

const drawings = () => (globalThis as unknown as { drawings: number }).drawings;
