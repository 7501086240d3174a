import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EDGE_TYPE_NAMES } from '../../src/model/ontology.ts';
import { selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const unsure = {
  ...graph,
  edges: graph.edges.map((edge, at) => ({
    ...edge,
    attributes: { ...edge.attributes, confidence: at % 2 === 0 ? 0.4 : 0.9 },
  })),
};
const app = startApp(unsure);
const pane = (page: Page) => page.getByRole('complementary', { name: 'Legend and filters' });
const map = (page: Page) => page.getByRole('application', { name: /^Map of/ });

/** Waits until the map shows so many nodes and edges. */
const shows = (page: Page, nodes: number, edges: number) =>
  page.getByRole('application', { name: new RegExp(`^Map of ${nodes} nodes and ${edges} edges`) }).waitFor();

const all = { nodes: graph.nodes.length, edges: graph.edges.length };
const demands = graph.nodes.filter(node => node.attributes.kind === 'demand').length;
const ofType = (type: string) => graph.edges.filter(edge => edge.attributes.type === type).length;

describe('filters', () => {
  it('show an entry of the legend alone, and all again', async () => {
    const page = await app.open();
    await shows(page, all.nodes, all.edges);
    await pane(page).getByRole('button', { name: 'Only Demands', exact: true }).click();
    await shows(page, demands, 0);
    await pane(page).getByRole('button', { name: 'All, not only Demands', exact: true }).click();
    await shows(page, all.nodes, all.edges);
    await pane(page).getByRole('button', { name: 'Only rejects', exact: true }).click();
    await shows(page, all.nodes, ofType('rejects'));
    expect(new URL(page.url()).hash).toContain(`hide=${EDGE_TYPE_NAMES.filter(type => type !== 'rejects').join(',')}`);
  });

  it('take an entry away by a click with Alt, and put it back by its box', async () => {
    const page = await app.open();
    await pane(page)
      .getByRole('button', { name: 'Only rejects', exact: true })
      .click({ modifiers: ['Alt'] });
    await shows(page, all.nodes, all.edges - ofType('rejects'));
    await toggle(pane(page), 'checkbox', 'rejects', true);
    await shows(page, all.nodes, all.edges);
  });

  it('can be taken back and made again', async () => {
    const page = await app.open();
    await toggle(pane(page), 'checkbox', /^Demands/, false);
    const rest = await map(page).getAttribute('aria-label');
    await toggle(pane(page), 'checkbox', 'represents', false);
    const less = await map(page).getAttribute('aria-label');
    expect(less).not.toBe(rest);
    await page.keyboard.press('Control+z');
    await page.getByRole('application', { name: rest! }).waitFor();
    await page.keyboard.press('Control+z');
    await shows(page, all.nodes, all.edges);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('application', { name: rest! }).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('application', { name: less! }).waitFor();
  });

  it('make no step in the history', async () => {
    const page = await app.open();
    await page.goto(`${page.url().split('#')[0]}#node=country:RU`);
    await selected(page).getByText('Russia').waitFor();
    await toggle(pane(page), 'checkbox', 'rejects', false);
    await toggle(pane(page), 'checkbox', 'supports', false);
    await page.goBack();
    await selected(page).getByText('Russia').waitFor({ state: 'detached' });
  });

  it('let what is sure enough pass, and say how sure', async () => {
    const page = await app.open();
    const sure = pane(page).getByRole('slider', { name: 'At least 0 % sure' });
    await sure.focus();
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
    await pane(page).getByRole('slider', { name: 'At least 50 % sure' }).waitFor();
    const left = unsure.edges.filter(edge => edge.attributes.confidence > 0.5).length;
    await page.getByRole('application', { name: new RegExp(` ${left} edges`) }).waitFor();
    await page.reload();
    await page.getByRole('application', { name: new RegExp(` ${left} edges`) }).waitFor();
    await pane(page).getByRole('button', { name: 'Show everything' }).click();
    await shows(page, all.nodes, all.edges);
  });

  it('take documents away, each with its count', async () => {
    const page = await app.open();
    await pane(page).getByRole('button', { name: 'Documents' }).click();
    const group = pane(page).getByRole('group', { name: 'Documents' });
    await group.getByRole('button', { name: 'Only Coalition holds talks at NATO HQ' }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('without=000&without=001&without=002&without=004');
    const label = await map(page).getAttribute('aria-label');
    const nodes = Number(/(\d+) nodes/.exec(label!)![1]);
    expect(nodes).toBeGreaterThan(0);
    expect(nodes).toBeLessThan(all.nodes);
  });

  it('say which of them hide what is selected, leave the map as it is, and lift those at a wish', async () => {
    const page = await app.open('#node=country:RU&hide=country,held_in&told=40');
    await page.getByText('It is filtered away, hidden by: kind Countries, told by ≥ 40 documents.').waitFor();
    expect(await page.locator('.map-canvas[data-lit]').count()).toBe(0);
    await page.getByRole('button', { name: 'Show it' }).click();
    const left = all.edges - graph.edges.filter(edge => edge.attributes.type === 'held_in').length;
    await shows(page, all.nodes, left);
  });

  it('fold away', async () => {
    const page = await app.open();
    const button = page.getByRole('button', { name: 'Filters' });
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await button.click();
    await pane(page).waitFor({ state: 'detached' });
    await button.click();
    await pane(page).waitFor();
  });
});
