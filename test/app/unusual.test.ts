import { describe, expect, it } from 'vitest';
import { reading, selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);

describe('unusual graphs', () => {
  it('without nodes: the documents can be read all the same', async () => {
    app.served.graph = JSON.stringify({ ...graph, nodes: [], edges: [] });
    const page = await app.open();
    await page.getByText('The documents gave no node.').first().waitFor();
    await page.getByRole('link', { name: 'Coalition holds talks at NATO HQ' }).click();
    await reading(page)
      .getByText(/^BRUSSELS —/)
      .waitFor();
  });

  it('without places: laid out on opening', async () => {
    const nodes = graph.nodes.map(({ key, attributes: { x: _x, y: _y, ...attributes } }) => ({ key, attributes }));
    app.served.graph = JSON.stringify({ ...graph, nodes });
    const page = await app.open('#node=country:RU');
    await selected(page).getByText('Russia').waitFor();
    const map = page.getByRole('region', { name: 'Map' });
    const place = () => map.locator('.map-ring').boundingBox();
    const russia = await place();
    await page.getByRole('link', { name: 'represented by: Vladimir Putin' }).click();
    await expect.poll(place).not.toEqual(russia);
  });

  it('with quotes that are not in their documents: counted and said', async () => {
    const [first, ...others] = graph.nodes;
    const [evidence, ...more] = first!.attributes.evidence;
    const shifted = { ...evidence!, start: evidence!.start + 1, end: evidence!.end + 1 };
    const broken = { ...first!, attributes: { ...first!.attributes, evidence: [shifted, ...more] } };
    app.served.graph = JSON.stringify({ ...graph, nodes: [broken, ...others] });
    const page = await app.open();
    const quotes = [...graph.nodes, ...graph.edges].flatMap(item => item.attributes.evidence).length;
    await page.getByText(`${quotes - 1} of ${quotes} quotes stand word for word in their documents`).waitFor();
  });
});
