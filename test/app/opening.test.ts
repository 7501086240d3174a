import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/generated.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { layout } from '../../src/views/layout.ts';
import { selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const other = generateGraph(40, 60);
// The browser itself writes of a file that is not there.
const app = startApp(graph, /Failed to load resource/);

interface Given {
  name: string;
  text: string;
}

const asFile = ({ name, text }: Given) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Chooses a file with a button. */
async function choose(page: Page, file: Given, button: RegExp = /^Open a graph file/): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(asFile(file));
}

/** Drags a file over the page, or drops it. */
const drag = (page: Page, type: 'dragover' | 'drop', file: Given) =>
  page.evaluate(
    ({ type, name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { type, ...file },
  );

/** A graph as it is before it is laid out. */
function withoutPlaces(graph: GraphFile): GraphFile {
  const nodes = graph.nodes.map(({ key, attributes: { x: _, y: __, ...rest } }) => ({ key, attributes: rest }));
  return { ...graph, nodes } as GraphFile;
}

/** Waits until the page has a title. */
const titled = (page: Page, title: string) => page.waitForFunction(title => document.title === title, title);

const OTHER = { name: 'other.json', text: JSON.stringify(other) };

describe('a graph file of the reader', () => {
  it('is opened by a button, with its name in the title, and with nothing of the former one selected', async () => {
    const page = await app.open('#view=table&node=country:RU&hide=leader');
    await choose(page, OTHER);
    await titled(page, 'other.json – Entente');
    expect(page.url()).toMatch(/#view=table$/);
    await page.getByRole('status').getByText('40 nodes and 60 edges shown.').waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'Search' }).fill('39');
    await page.getByRole('option').first().click();
    await page.waitForFunction(() => /39 – other\.json – Entente$/.test(document.title));
    await page.keyboard.press('Control+z');
    expect(page.url()).not.toContain('hide');
  });

  it('is opened when it is dropped anywhere', async () => {
    const page = await app.open();
    await drag(page, 'dragover', OTHER);
    await page.getByText('Drop a graph file to open it').waitFor();
    await drag(page, 'drop', OTHER);
    await page.getByText('Drop a graph file to open it').waitFor({ state: 'detached' });
    await titled(page, 'other.json – Entente');
  });

  it('gets places where it has none', async () => {
    const placeless = withoutPlaces(other);
    expect(layout(placeless).nodes.every(({ attributes: { x } }) => Number.isFinite(x))).toBe(true);
    const page = await app.open('#view=map');
    await choose(page, { name: 'placeless.json', text: JSON.stringify(placeless) });
    await titled(page, 'placeless.json – Entente');
    await page.getByRole('application', { name: /^Map of 40 nodes and 60 edges/ }).waitFor();
  });

  it.each([
    [
      'a text',
      { name: 'report.txt', text: 'Talks were held.' },
      /report\.txt: not a graph file of Entente.*is not JSON/s,
    ],
    ['another JSON', { name: 'package.json', text: '{"name": "x"}' }, /package\.json: not a graph file of Entente/],
    [
      'a graph with a quote beyond its text',
      {
        name: 'bad.json',
        text: JSON.stringify({ ...other, attributes: { documents: other.attributes.documents.slice(1) } }),
      },
      /bad\.json: .*no such document in the graph.*and \d+ more/s,
    ],
    [
      'hostile text',
      { name: '<img src=x>.json', text: '<script>alert(1)</script>' },
      /^<img src=x>\.json: not a graph/,
    ],
  ])('that is none is told of, and the former graph stays: %s', async (_, file, fault) => {
    const page = await app.open('#node=country:RU');
    await choose(page, file);
    const alert = page.getByRole('alert');
    await alert.getByText('The graph that was open stays open.').waitFor();
    expect(await alert.textContent()).toMatch(fault);
    await selected(page).getByText('Russia').waitFor();
    await alert.getByRole('button', { name: 'Close this message' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(page.url()).toContain('node=country:RU');
  });
});

describe('without a graph on the server', () => {
  it('says what to do, and opens one', async () => {
    app.served.graph = undefined;
    const page = await app.open();
    await page.getByRole('heading', { name: 'No graph is open' }).waitFor();
    await choose(page, OTHER);
    await titled(page, 'other.json – Entente');
    app.served.graph = JSON.stringify(graph);
  });
});

describe('a large graph', () => {
  it('tells how far it is, and can be given up', async () => {
    // To find places takes long enough to be stopped.
    const large = withoutPlaces(generateGraph(6000, 15_000));
    const page = await app.open('#node=country:RU');
    await choose(page, { name: 'large.json', text: JSON.stringify(large) });
    await page.getByRole('progressbar', { name: 'Opening large.json' }).waitFor();
    await page.getByText('Opening large.json: finding places for 6,000 nodes').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await selected(page).getByText('Russia').waitFor();
    expect(await page.title()).toBe('Russia – Entente');
  });
});
