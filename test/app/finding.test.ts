import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);

describe('search', () => {
  it('suggests by label and alias, without minding accents, and selects', async () => {
    const page = await app.open();
    await page.getByRole('combobox', { name: 'Search' }).fill('hakk');
    await page.getByRole('option', { name: /Antti Häkkänen/ }).click();
    await selected(page).getByText('Antti Häkkänen').waitFor();
    await page.getByRole('combobox', { name: 'Search' }).fill('Kremlin');
    await page.getByRole('option', { name: 'Russia “Kremlin”' }).waitFor();
    await page.keyboard.press('Enter');
    await selected(page).getByText('Russia').waitFor();
  });

  it('says so where nothing is found', async () => {
    const page = await app.open();
    await page.getByRole('combobox', { name: 'Search' }).fill('Atlantis');
    await page.getByText('Nothing is called “Atlantis”.').waitFor();
  });
});

describe('filters', () => {
  it('take kinds and edge types off the map, tell how many there are, and live in the address', async () => {
    const page = await app.open();
    const shown = page.getByRole('application', { name: /^Map of/ });
    const demands = graph.nodes.filter(node => node.attributes.kind === 'demand').length;
    await toggle(page, 'checkbox', `Demands ${demands}`, false);
    await toggle(page, 'checkbox', /^represents/, false);
    const nodes = graph.nodes.length - demands;
    await expect.poll(() => shown.getAttribute('aria-label')).toContain(`Map of ${nodes} nodes`);
    await page.reload();
    await expect.poll(() => shown.getAttribute('aria-label')).toContain(`Map of ${nodes} nodes`);
    expect(await page.getByRole('checkbox', { name: /^represents/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => shown.getAttribute('aria-label')).toContain(`Map of ${graph.nodes.length} nodes`);
  });

  it('say so where nothing is left', async () => {
    const page = await app.open('#hide=leader,country,organization,meeting,demand');
    await page.getByText('Nothing is shown: everything is filtered away.').waitFor();
  });
});

describe('export', () => {
  it('saves what is shown as GEXF', async () => {
    const page = await app.open('#hide=demand');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export what is shown as GEXF' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('entente.gexf');
    const text = await readFile(await file.path(), 'utf8');
    const shown = graph.nodes.filter(node => node.attributes.kind !== 'demand').length;
    expect(text.match(/<node /g)).toHaveLength(shown);
    expect(text).toContain('Keir Starmer');
    expect(text).not.toContain('Ukraine gives up joining NATO');
  });
});
