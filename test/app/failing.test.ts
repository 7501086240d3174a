import { describe, expect, it } from 'vitest';
import { startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
// The browser itself writes of a file that is not there.
const app = startApp(graph, /Failed to load resource|The above error occurred|getContext|null/);

describe('a graph that cannot be opened', () => {
  it.each([
    ['no file', undefined, /graph\.json: the server has no such file \(status 404\)\. Make one with "entente build"/],
    ['no JSON', '{"attributes": ', /graph\.json: not a graph file.*is not JSON/s],
    ['another kind of JSON', '[1, 2]', /graph\.json: not a graph file of Entente/],
    [
      'a node of an unknown kind',
      JSON.stringify({ ...graph, nodes: [{ ...graph.nodes[0], attributes: { kind: 'ship' } }], edges: [] }),
      /nodes\[0\]\.attributes\.kind/,
    ],
    [
      'an edge without its end',
      JSON.stringify({ ...graph, edges: [{ ...graph.edges[0], target: 'country:ZZ' }] }),
      /edges\[0\]\.target: no node has the key country:ZZ/,
    ],
  ])('is told of in the page: %s', async (_, file, fault) => {
    app.served.graph = file;
    const page = await app.open();
    expect(await page.getByRole('alert').textContent()).toMatch(fault);
  });
});

describe('a browser that cannot draw', () => {
  it('says so and offers the table', async () => {
    app.served.graph = JSON.stringify(graph);
    const page = await app.open('#view=table', { viewport: { width: 1000, height: 800 } });
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await toggle(page, 'radio', 'Map', true);
    const alert = page.getByRole('alert');
    await alert.getByText('The map cannot be drawn').waitFor();
    await alert.getByRole('link', { name: 'Read the same nodes as a table' }).click();
    await page.getByRole('tab', { name: /^Nodes/ }).waitFor();
  });
});
