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
    expect(await quotes(page).count()).toBe(
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
    await toggle(page, 'checkbox', 'Show only this and what is next to it', true);
    await page.getByRole('application', { name: /^Map of 3 nodes and 3 edges/ }).waitFor();
    await page.reload();
    await page.getByRole('application', { name: /^Map of 3 nodes and 3 edges/ }).waitFor();
  });
});
