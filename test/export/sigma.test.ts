import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGexf } from '../../src/export/gexf.ts';
import { toGraphology } from '../../src/export/graphology.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { launchChrome } from '../support/chrome.ts';
import { textOf } from '../support/text-of.ts';
import type { draw } from './sigma-page.ts';

declare const page: { draw: typeof draw };

let browser: Browser;
let script: string;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchChrome(), bundle()]);
});
afterAll(() => browser?.close());

/** The page's program, as one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('sigma-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, name: 'page', formats: ['iife'] } },
  });
  const output = [built].flat().flatMap(each => ('output' in each ? each.output : []));
  return output.map(each => (each.type === 'chunk' ? each.code : '')).join('\n');
}

test.each([
  ['GEXF', (graph: GraphFile) => toGexf(graph)],
  ['GEXF 1.3', (graph: GraphFile) => toGexf(graph, '1.3')],
  ['JSON', toGraphology],
])('Sigma draws a graph that graphology has read from %s', async (_, write) => {
  const graph = fixtureGraph();
  const tab = await browser.newPage();
  const messages: string[] = [];
  tab.on('console', message => messages.push(message.text()));
  tab.on('pageerror', error => messages.push(String(error)));
  await tab.addScriptTag({ content: script });
  const drawn = await tab.evaluate(file => page.draw(file), textOf(write(graph)));
  expect(drawn).toEqual({ nodes: graph.nodes.length, edges: graph.edges.length });
  expect(messages).toEqual([]);
});
