/**
 * How the map keeps pace with large graphs, on generated ones: the time to place names at 1,000 and 10,000 nodes (in
 * Node), and what the built app costs in Chromium with 5,000 nodes and 20,000 edges: to open, to hover, to select and to
 * move. Of the browser's time only that of JavaScript counts; what waits for the graphics is told apart, since it
 * depends on the machine and not on the app. Run `npm run build` before, then `npm run bench:map`.
 */
import type { CDPSession, Page } from 'playwright-core';
import { Ground, type Spot } from '../src/app/map/names/ground.ts';
import { placeNames } from '../src/app/map/names/place-names.ts';
import { wrap } from '../src/app/map/names/wrap.ts';
import { type GraphFile, nodeSize } from '../src/index.ts';
import { launchChrome } from '../test/support/chrome.ts';
import { serveApp } from '../test/support/serve.ts';
import { generateGraph } from './generated.ts';

const ROUNDS = 15;
const HOVERS = 40;
const SHEET = { width: 800, height: 800, covered: [], lines: [] };

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const tell = (line: string) => process.stdout.write(`${line}\n`);

/** The nodes of a graph as they stand on the sheet, the best connected first. */
function spotsOf({ nodes, edges }: GraphFile): { spot: Spot; label: string }[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const extent = Math.max(...nodes.map(({ attributes: { x, y } }) => Math.hypot(x!, y!)));
  const scale = SHEET.width / 2 / extent;
  return nodes
    .map(({ key, attributes: { label, x, y } }) => {
      const radius = nodeSize(degrees.get(key) ?? 0) * Math.sqrt(150 / nodes.length);
      return { spot: { key, x: (x! + extent) * scale, y: (y! + extent) * scale, radius }, label };
    })
    .sort((a, b) => b.spot.radius - a.spot.radius);
}

/** Median milliseconds to place the names of a graph, text measured at 6 pixels a character. */
function placing(order: number): number {
  const named = spotsOf(generateGraph(order, order * 4));
  const spots = named.map(({ spot }) => spot);
  const labels = new Map(named.map(({ spot, label }) => [spot.key, label]));
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    placeNames(new Ground(spots, SHEET), spots, key =>
      wrap(labels.get(key)!, text => text.length * 6, { width: 156, rows: 2 }),
    );
    return performance.now() - start;
  });
  return median(times);
}

/** Counts the milliseconds that WebGL's calls take in a page, in its `graphicsTime`. */
function countGraphics(): void {
  const counted = globalThis as unknown as { graphicsTime: number };
  counted.graphicsTime = 0;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const { value, ...rest } = Object.getOwnPropertyDescriptor(prototype, name)!;
      if (typeof value !== 'function' || name === 'constructor') continue;
      const timed = function (this: unknown, ...given: unknown[]) {
        const start = performance.now();
        const result = value.apply(this, given);
        counted.graphicsTime += performance.now() - start;
        return result;
      };
      Object.defineProperty(prototype, name, { ...rest, value: timed });
    }
}

/** Milliseconds of JavaScript, and of WebGL within it, so far. */
async function spent(page: Page, session: CDPSession): Promise<{ script: number; graphics: number }> {
  const graphics = await page.evaluate(() => (globalThis as unknown as { graphicsTime: number }).graphicsTime);
  const { metrics } = await session.send('Performance.getMetrics');
  return { script: metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000, graphics };
}

/** Does something, waits until all that follows from it is done, and gives what it cost. */
async function cost(page: Page, session: CDPSession, act: () => Promise<unknown>) {
  const before = await spent(page, session);
  await act();
  await page.waitForTimeout(400);
  const after = await spent(page, session);
  const graphics = after.graphics - before.graphics;
  return { script: after.script - before.script - graphics, graphics };
}

async function inBrowser(graph: GraphFile): Promise<void> {
  const served = await serveApp('dist/app', JSON.stringify(graph));
  const browser = await launchChrome();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // The compiler of this script names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = named => named;');
  await page.addInitScript(countGraphics);
  const measured = (act: () => Promise<unknown>) => cost(page, session, act);
  const report = (what: string, costs: readonly { script: number; graphics: number }[]) => {
    const [script, graphics] = [median(costs.map(of => of.script)), median(costs.map(of => of.graphics))];
    tell(`  ${what}: ${script.toFixed(1)} ms of JavaScript, and ${graphics.toFixed(1)} ms of WebGL`);
  };

  const start = performance.now();
  await page.goto(served.address);
  await page.getByRole('complementary', { name: 'Selection' }).waitFor({ timeout: 120_000 });
  const wall = performance.now() - start;
  const open = await spent(page, session);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  tell(`  opened after ${wall.toFixed(0)} ms, with ${elements} elements in the page`);
  report('opening', [{ script: open.script - open.graphics, graphics: open.graphics }]);

  const step = Math.floor(graph.nodes.length / HOVERS);
  const places: [number, number][] = [];
  const selections = [];
  for (let at = 0; at < HOVERS; at++) {
    const { key } = graph.nodes[at * step]!;
    const select = () => page.evaluate(hash => void window.location.assign(hash), `#node=${key}`);
    selections.push(await measured(select));
    const { x, y, width, height } = (await page.locator('.map-ring').boundingBox())!;
    places.push([x + width / 2, y + height / 2]);
  }
  report('selecting', selections);
  await page.evaluate(() => void window.location.assign('#'));
  const map = (await page.getByRole('region', { name: 'Map' }).boundingBox())!;
  const hovers = [];
  for (const place of places) {
    await page.mouse.move(map.x + 20, map.y + 20);
    await page.waitForTimeout(300);
    hovers.push(await measured(() => page.mouse.move(...place)));
  }
  report(`hover (median of ${hovers.length} nodes, from hub to leaf)`, hovers);
  await page.mouse.move(map.x + 20, map.y + 20);
  const zooms = [];
  for (let round = 0; round < 6; round++)
    zooms.push(await measured(() => page.getByRole('button', { name: round % 2 ? 'Zoom out' : 'Zoom in' }).click()));
  report('zooming, with names placed anew', zooms);
  const list = await measured(() => page.getByRole('radio', { name: 'List' }).click());
  report('the list', [list]);
  tell(`  the list has ${await page.evaluate(() => document.querySelectorAll('*').length)} elements in the page`);
  await browser.close();
  await served.close();
}

placing(1000);
const [some, many] = [placing(1000), placing(10_000)];
tell('Placing names');
tell(`  1,000 nodes: ${some.toFixed(1)} ms; 10,000 nodes: ${many.toFixed(1)} ms; ratio ${(many / some).toFixed(1)}`);
tell('The app with 5,000 nodes and 20,000 edges');
await inBrowser(generateGraph(5000, 20_000));
