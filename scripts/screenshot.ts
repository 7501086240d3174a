/**
 * Makes the picture in the README: the app on the graph of `dist/graph.json`, with its most contested demand
 * selected. Run `npm start` once before, then `npm run screenshot`.
 */
import { mkdir } from 'node:fs/promises';
import { graphText, ledger, readGraphFile } from '../src/index.ts';
import { launchChrome } from '../test/support/chrome.ts';
import { serveApp } from '../test/support/serve.ts';

const GRAPH = 'dist/graph.json';
const PICTURE = 'docs/screenshot.png';

const graph = readGraphFile(GRAPH);
const [first] = ledger(graph).rows;
if (!first) throw new Error(`${GRAPH}: holds no demand to select. Build it from data/documents.`);

const served = await serveApp('dist/app', graphText(graph));
const browser = await launchChrome();
const options = { viewport: { width: 1440, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' } as const;
const page = await browser.newPage(options);
await page.goto(`${served.address}#node=${first.demand.key}`);
await page.locator('.map-ring').waitFor();
await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
await mkdir('docs', { recursive: true });
await page.screenshot({ path: PICTURE });
await browser.close();
await served.close();
process.stderr.write(`${PICTURE}\n`);
