import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/generated.ts';
import { selected, startApp } from './browser.ts';

const graph = generateGraph(1500, 4000);
const app = startApp(graph);

describe('a large graph', () => {
  it('has in the page no more of the table than is read, and all of it by scrolling', async () => {
    const page = await app.open('#view=table');
    const nodes = page.getByRole('table', { name: 'Nodes' });
    expect(await nodes.getAttribute('aria-rowcount')).toBe('1501');
    expect(await page.getByRole('row').count()).toBeLessThan(150);
    const scroller = page.getByRole('region', { name: 'Nodes, to be scrolled' });
    const labels = new Set<string>();
    for (let top = 0; top < (await scroller.evaluate(element => element.scrollHeight)); top += 1500) {
      await scroller.evaluate((element, to) => element.scrollTo(0, to), top);
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      for (const label of await nodes.getByRole('rowheader').allTextContents()) labels.add(label);
    }
    expect(labels.size).toBe(1500);
  });

  it('shows the relations of a hub batch by batch', async () => {
    const hub = graph.nodes.find(node => node.attributes.kind === 'organization')!;
    const page = await app.open(`#view=table&node=${hub.key}`);
    await selected(page).getByText(hub.attributes.label).waitFor();
    const more = page.getByRole('button', { name: /other relations?$/ }).first();
    const before = await page.locator('.relation').count();
    await more.click();
    await expect.poll(() => page.locator('.relation').count()).toBeGreaterThan(before);
  });
});
