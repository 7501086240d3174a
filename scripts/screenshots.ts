/**
 * Makes pictures of every view of the app on the graph of `dist/graph.json`, on a desk and on a phone, light and dark, in
 * `docs/img`. Run `npm start` once before, then `npm run screenshots`. Names of pictures that follow are the only ones
 * made: `npm run screenshots -- ledger map`.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type GraphFile, ledger, readGraphFile, sortRows } from '../src/index.ts';
import { launchChrome } from '../test/support/chrome.ts';
import { serveApp } from '../test/support/serve.ts';

const GRAPH = 'dist/graph.json';
const FOLDER = 'docs/img';

const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const THEMES = ['light', 'dark'] as const;

interface Picture {
  name: string;
  /** The address after `#`. */
  hash: string;
  /** What is done there before the picture is taken. */
  act?: (page: Page) => Promise<unknown>;
}

/** What there is to see of a graph. */
function picturesOf(graph: GraphFile): Picture[] {
  const { nodes, edges } = graph;
  const [contested] = sortRows(ledger(graph).rows, 'contested');
  if (!contested) throw new Error(`${GRAPH}: holds no demand to select. Build it from data/documents.`);
  const demand = contested.demand.key;
  const edge = edges.find(({ target, attributes: { type } }) => target === demand && type === 'rejects') ?? edges[0]!;
  const { document, start, end } = edge.attributes.evidence[0]!;
  const country = [...nodes]
    .filter(({ attributes: { kind } }) => kind === 'country')
    .toSorted((a, b) => b.attributes.evidence.length - a.attributes.evidence.length)[0]!.key;
  return [
    { name: 'ledger', hash: '' },
    { name: 'timeline', hash: 'view=timeline' },
    { name: 'map', hash: 'view=map' },
    { name: 'demand', hash: `view=map&node=${demand}` },
    { name: 'sides', hash: 'view=map&color=side' },
    { name: 'table', hash: 'view=table' },
    { name: 'documents', hash: 'view=documents' },
    { name: 'node', hash: `node=${country}` },
    { name: 'edge', hash: `edge=${edge.key}` },
    { name: 'document', hash: `edge=${edge.key}&document=${document}&start=${start}&end=${end}` },
    { name: 'search', hash: '', act: search },
    { name: 'palette', hash: `node=${country}`, act: page => page.keyboard.press('Control+k') },
    { name: 'shortcuts', hash: '', act: page => page.keyboard.press('?') },
  ];
}

async function search(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill('who rejects troops');
  await page.getByRole('option').first().waitFor();
}

/** Waits until nothing in the page changes any more: what is drawn later has been drawn. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (let before = ''; ; ) {
    const now = (await page.screenshot()).toString('base64');
    if (now === before) return;
    before = now;
    await page.waitForTimeout(250);
  }
}

const wanted = process.argv.slice(2);
const graph = readGraphFile(GRAPH);
const pictures = picturesOf(graph).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const served = await serveApp('dist/app', JSON.stringify(graph));
const browser = await launchChrome();
await mkdir(FOLDER, { recursive: true });
for (const [size, viewport] of Object.entries(SIZES))
  for (const colorScheme of THEMES)
    for (const { name, hash, act } of pictures) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${served.address}#${hash}`);
      await page.locator('.shell').waitFor();
      await act?.(page);
      await rest(page);
      const path = `${FOLDER}/${name}-${size}-${colorScheme}.png`;
      await page.screenshot({ path });
      await page.close();
      process.stderr.write(`${path}\n`);
    }
await browser.close();
await served.close();
