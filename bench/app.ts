/**
 * How the app keeps pace with large graphs, beside plain Sigma with the same programs and data in the same run, in headless
 * Chromium. For pan and zoom: milliseconds of JavaScript a frame, for other gestures those of all that follows, median and
 * 95th percentile. The time that calls of WebGL take is told apart: it is that of the machine, which here may have no
 * graphics card. Then: the time to open, the
 * memory after the map was opened and closed ten times, and the time to place names alone, in Node.
 *
 * Run `npm run build` before, then `npm run bench:app`, or with one of the sizes: `npm run bench:app -- 5000`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { type GraphFile, graphText } from '../src/index.ts';
import { launchChrome } from '../test/support/chrome.ts';
import { type Served, serveApp } from '../test/support/serve.ts';
import { DrawnMap } from './app/gestures.ts';
import { type Cost, Measured, median, summary } from './app/measure.ts';
import { placing } from './app/placing.ts';
import { generateGraph } from './generated.ts';

/** Twelve rounds of panning and four of zooming lead back to where the camera stood. */
const SIZES = [
  { order: 500, size: 1500, rounds: { open: 3, pan: 36, zoom: 8, nodes: 20 } },
  { order: 5000, size: 20_000, rounds: { open: 3, pan: 36, zoom: 8, nodes: 20 } },
  { order: 50_000, size: 200_000, rounds: { open: 1, pan: 12, zoom: 4, nodes: 6 } },
] as const;
type Size = (typeof SIZES)[number];
const PATIENCE = 600_000;
const VIEWPORT = { width: 1440, height: 900 };

const tell = (line: string) => process.stdout.write(`${line}\n`);
const report = (what: string, costs: readonly Cost[]) => {
  const { median: usual, most, graphics } = summary(costs);
  tell(
    `  ${what.padEnd(22)} ${usual.toFixed(1)} ms, 95 %: ${most.toFixed(1)} ms (and ${graphics.toFixed(1)} ms of WebGL)`,
  );
  return usual;
};

async function opened(browser: Browser, address: string, ready: (measured: Measured) => Promise<unknown>) {
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  const measured = await Measured.of(page);
  const start = performance.now();
  await page.goto(address, { timeout: PATIENCE });
  await ready(measured);
  await measured.frame();
  return { measured, wall: performance.now() - start };
}

/** Opens the app, and plain Sigma on a map as large, some times by turns; keeps the last of each open. */
async function openBoth(browser: Browser, [served, plainServed]: readonly [Served, Served], rounds: number) {
  const walls: Record<'app' | 'plain', number[]> = { app: [], plain: [] };
  for (let round = 1; ; round++) {
    const app = await opened(browser, `${served.address}#view=map`, ({ page }) =>
      page.getByRole('application').waitFor({ timeout: PATIENCE }),
    );
    const box = (await app.measured.page.getByRole('application').boundingBox())!;
    const plain = await opened(browser, `${plainServed.address}#${box.width}x${box.height}`, ({ page }) =>
      page.locator('#map[data-ready]').waitFor({ timeout: PATIENCE }),
    );
    walls.app.push(app.wall);
    walls.plain.push(plain.wall);
    if (round === rounds) return { app, plain, box, walls: { app: median(walls.app), plain: median(walls.plain) } };
    await Promise.all([app.measured.page.close(), plain.measured.page.close()]);
  }
}

/** Makes the same gestures on the map of the app and on plain Sigma's. */
async function compare(browser: Browser, plainFolder: string, { order, size, rounds }: Size): Promise<void> {
  const graph = generateGraph(order, size);
  tell(`${order} nodes, ${size} edges`);
  const [served, plainServed] = await serveBoth(plainFolder, graph);
  const { app, plain, box, walls } = await openBoth(browser, [served, plainServed], rounds.open);
  tell(
    `  open: ${walls.app.toFixed(0)} ms, plain Sigma ${walls.plain.toFixed(0)} ms: ${(walls.app / walls.plain).toFixed(2)} ×`,
  );

  const places = await placesIn(plain.measured, graph, rounds.nodes);
  const maps = { plain: new DrawnMap(plain.measured, { ...box, x: 0, y: 0 }), app: new DrawnMap(app.measured, box) };
  for (const gesture of ['pan', 'zoom'] as const) {
    const base = report(`${gesture}, plain Sigma`, await maps.plain[gesture](rounds[gesture]));
    const own = report(gesture, await maps.app[gesture](rounds[gesture]));
    tell(`  ${gesture}: ${(own / base).toFixed(2)} × plain Sigma`);
  }
  await plain.measured.page.close();
  report('hover', await maps.app.hover(places));
  report('select', await selectEach(app.measured, graph, rounds.nodes));
  await maps.app.zoom(2);
  report('select out of sight', await selectEach(app.measured, graph, rounds.nodes));
  report('filter', await filters(app.measured));
  await app.measured.page.close();
  if (order < 50_000) await memory(browser, served);
  await Promise.all([served.close(), plainServed.close()]);
}

const serveBoth = (plainFolder: string, graph: GraphFile): Promise<[Served, Served]> => {
  const text = [...graphText(graph)].join('');
  return Promise.all([serveApp('dist/app', text), serveApp(plainFolder, text)]);
};

/** Where some nodes lie on the map, from hub to leaf. */
async function placesIn({ page }: Measured, { nodes }: GraphFile, count: number): Promise<[number, number][]> {
  const keys = Array.from({ length: count }, (_, at) => nodes[Math.floor((at * nodes.length) / count)]!.key);
  return page.evaluate(asked => {
    const { sigma } = globalThis as unknown as { sigma: import('sigma').default };
    return asked.map(key => {
      const { x, y } = sigma.getGraph().getNodeAttributes(key) as { x: number; y: number };
      const at = sigma.graphToViewport({ x, y });
      return [at.x, at.y] as [number, number];
    });
  }, keys);
}

async function selectEach(measured: Measured, { nodes }: GraphFile, count: number): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (let at = 0; at < count; at++) {
    const { key } = nodes[Math.floor((at * nodes.length) / count)]!;
    const select = () => measured.page.evaluate(hash => void window.location.assign(hash), `#view=map&node=${key}`);
    costs.push(await measured.cost(select, 300));
  }
  await measured.page.evaluate(() => void window.location.assign('#view=map'));
  return costs;
}

async function filters(measured: Measured): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const hidden of ['accuses', '', 'meeting', '']) {
    const filter = () => measured.page.evaluate(hash => void window.location.assign(hash), `#view=map&hide=${hidden}`);
    costs.push(await measured.cost(filter, 300));
  }
  return costs;
}

/** Opens and closes the map ten times in a window that has room for one view alone. */
async function memory(browser: Browser, served: Served): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  const measured = await Measured.of(page);
  await page.goto(`${served.address}#view=documents`);
  const turn = async (view: string) => {
    await page.evaluate(hash => void window.location.assign(hash), `#view=${view}`);
    await page.getByRole('application').waitFor({ state: view === 'map' ? 'visible' : 'detached' });
    await page.waitForTimeout(400);
    await measured.frame();
  };
  // What is kept once, such as measured names and compiled code, is there after the first times.
  for (let round = 0; round < 3; round++) for (const view of ['map', 'documents']) await turn(view);
  const before = await measured.memory();
  for (let round = 0; round < 10; round++) for (const view of ['map', 'documents']) await turn(view);
  const after = await measured.memory();
  tell(`  memory: ${before.toFixed(1)} MB, after ten times ${after.toFixed(1)} MB: ${(after / before).toFixed(2)} ×`);
  await page.close();
}

async function main(wanted: readonly string[]): Promise<void> {
  placing(1000);
  const [some, many] = [placing(1000), placing(10_000)];
  tell('Placing names');
  tell(`  1,000 nodes: ${some.toFixed(1)} ms; 10,000 nodes: ${many.toFixed(1)} ms; ratio ${(many / some).toFixed(1)}`);
  const folder = await mkdtemp(join(tmpdir(), 'entente-plain-'));
  await build({
    configFile: false,
    root: new URL('app/plain', import.meta.url).pathname,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  });
  const browser = await launchChrome();
  // What the browser does once, such as starting its graphics, is no part of opening a map.
  const small = await serveBoth(folder, generateGraph(100, 200));
  const first = await openBoth(browser, small, 1);
  await Promise.all([first.app.measured.page.close(), first.plain.measured.page.close()]);
  await Promise.all(small.map(served => served.close()));
  for (const size of SIZES)
    if (wanted.length === 0 || wanted.includes(`${size.order}`)) await compare(browser, folder, size);
  await browser.close();
  await rm(folder, { recursive: true });
}

await main(process.argv.slice(2));
