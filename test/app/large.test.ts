import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/generated.ts';
import { selected, startApp } from './browser.ts';

const graph = generateGraph(1500, 4000);
const app = startApp(graph);

describe('a large graph', () => {
  it('has in the page no more of the list than is read, and all of it by scrolling', async () => {
    const page = await app.open('#view=list');
    const leaders = page.getByRole('table', { name: /Leaders/ });
    expect(await leaders.getAttribute('aria-rowcount')).toBe('301');
    expect(await page.getByRole('row').count()).toBeLessThan(700);
    const list = page.locator('.list-view');
    const labels = new Set<string>();
    const height = await list.evaluate(element => element.scrollHeight);
    for (let top = 0; top <= height; top += 800) {
      await list.evaluate((element, to) => element.scrollTo(0, to), top);
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      for (const label of await list.getByRole('rowheader').allTextContents()) labels.add(label);
    }
    expect(labels.size).toBe(1500);
  });

  it('has in the page no more demands than are read at once, and the others at a click', async () => {
    const page = await app.open('#view=list');
    const demands = page.locator('.position-demand');
    const first = await demands.count();
    expect(first).toBeLessThanOrEqual(30);
    await page.getByRole('button', { name: `${300 - first} other demands` }).click();
    await expect.poll(() => demands.count()).toBe(first + 100);
  });

  it('shows the relations of a hub batch by batch', async () => {
    const hub = graph.nodes.find(node => node.attributes.kind === 'organization')!;
    const page = await app.open(`#view=list&node=${hub.key}`);
    await selected(page).getByText(hub.attributes.label).waitFor();
    const more = page.getByRole('button', { name: /other relations?$/ }).first();
    const before = await page.locator('.relation').count();
    await more.click();
    await expect.poll(() => page.locator('.relation').count()).toBeGreaterThan(before);
  });
});
