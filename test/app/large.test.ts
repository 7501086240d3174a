import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../bench/generated.ts';
import { selected, startApp, toggle } from './browser.ts';
import { rememberRows, rowsOn } from './rows.ts';

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

  it('names its hubs, and the biggest one wherever the camera stands', async () => {
    const degrees = new Map<string, number>();
    for (const end of graph.edges.flatMap(({ source, target }) => [source, target]))
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const hubs = graph.nodes
      .toSorted((a, b) => degrees.get(b.key)! - degrees.get(a.key)!)
      .slice(0, 6)
      .map(({ attributes: { label } }) => label.toUpperCase().split(' ').slice(0, 2).join(' '));
    const page = await app.open('#view=map');
    await page.addInitScript(rememberRows);
    await page.reload();
    const map = page.getByRole('application', { name: /^Map of/ });
    const names = async () => (await rowsOn(page)).map(({ text }) => text.toUpperCase()).join(' ');
    let written = '';
    for (const key of ['', '-', '0', '+', '+', '+']) {
      if (key !== '') await map.press(key);
      await expect.poll(names).not.toBe(written);
      written = await names();
      const due = key === '' || key === '-' ? hubs : hubs.slice(0, 1);
      expect(
        due.filter(hub => !written.includes(hub)),
        `after “${key}”: ${written}`,
      ).toEqual([]);
    }
    await map.press('0');
    await map.press('-');
    await expect.poll(names).toMatch(/ · \d+ /);
    await toggle(page, 'radio', 'community', true);
    await expect.poll(names).toMatch(/ AND \d+ MORE /);
  });
});
