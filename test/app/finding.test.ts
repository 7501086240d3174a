import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { reading, selected, startApp, toggle } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);

describe('search', () => {
  it('suggests by label and alias, without minding accents, and selects', async () => {
    const page = await app.open();
    await page.getByRole('combobox', { name: 'Search' }).fill('hakk');
    await page.getByRole('option', { name: 'Antti Häkkänen Leader' }).click();
    await selected(page).getByText('Antti Häkkänen').waitFor();
    await page.getByRole('combobox', { name: 'Search' }).fill('Kremlin');
    await page.getByRole('option', { name: 'Russia “Kremlin”' }).waitFor();
    await page.keyboard.press('Enter');
    await selected(page).getByText('Russia').waitFor();
  });

  it('says so where nothing is found, and says nothing where nothing is asked', async () => {
    const page = await app.open();
    const nothing = page.getByText('No name, relation, quote or text holds');
    await page.getByRole('combobox', { name: 'Search' }).fill('Atlantis');
    await page.getByText('No name, relation, quote or text holds “Atlantis”.').waitFor();
    await page
      .getByRole('status')
      .getByText('Found: 0 names, 0 relations, 0 quotes, 0 sentences.')
      .waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'Search' }).fill('  ');
    await nothing.waitFor({ state: 'detached' });
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('leads to an edge that is asked for as a sentence', async () => {
    const page = await app.open();
    await page.getByRole('combobox', { name: 'Search' }).fill('who rejects foreign troops');
    await page
      .getByRole('group', { name: /^Relations/ })
      .getByRole('option', { name: 'Russia rejects Foreign troops are deployed in Ukraine' })
      .click();
    await selected(page).locator('.edge-verb').waitFor();
    expect(await selected(page).textContent()).toBe('Russia rejects Foreign troops are deployed in Ukraine');
  });

  it('leads to a quote in its document, with the words marked, and back', async () => {
    const page = await app.open('#node=country:FI');
    await page.getByRole('combobox', { name: 'Search' }).fill('ruled out foreign troops');
    const option = page
      .getByRole('group', { name: /^Words in quotes/ })
      .getByRole('option')
      .first();
    await option.getByText('Military Chiefs Gather in UK to Discuss Ukraine Protections, 20 March 2025').waitFor();
    expect(await option.locator('mark').allTextContents()).toEqual(['ruled', 'out', 'foreign', 'troops']);
    await option.click();
    const passage = reading(page).locator('mark.mark-passage').first();
    expect(await passage.textContent()).toContain('ruled out accepting any foreign troops');
    await expect.poll(() => passage.evaluate(element => document.activeElement === element)).toBe(true);
    await page.keyboard.press('Escape');
    await reading(page).waitFor({ state: 'hidden' });
    await selected(page).getByText('Finland').waitFor();
  });

  it('leads to a sentence that gave nothing, in its document', async () => {
    const page = await app.open();
    await page.getByRole('combobox', { name: 'Search' }).fill('military planners');
    await page
      .getByRole('group', { name: /^Text of documents/ })
      .getByRole('option', { name: /as military planners you would normally/ })
      .click();
    const passage = page.locator('mark.mark-passage').first();
    expect(await passage.textContent()).toContain('as military planners you would normally');
    expect(page.url()).toMatch(/#document=\d+&start=\d+&end=\d+$/);
  });

  it('finds leaders by their office, and says which', async () => {
    const page = await app.open();
    await page.getByRole('combobox', { name: 'Search' }).fill('defence secretaries');
    const option = page.getByRole('option', { name: 'John Healey Defence Secretary' });
    expect(await option.locator('mark').allTextContents()).toEqual(['Defence', 'Secretary']);
    await option.click();
    await selected(page).getByText('John Healey').waitFor();
  });

  it('is worked from the keyboard, over all groups', async () => {
    const page = await app.open();
    await page.keyboard.press('/');
    await page.keyboard.type('foreign troops');
    await page.getByRole('status').getByText('Found:').waitFor({ state: 'attached' });
    await page.locator('[role="listbox"][aria-busy="false"]').waitFor();
    const names = await page
      .getByRole('group', { name: /^Names/ })
      .getByRole('option')
      .count();
    for (let step = 0; step < names; step++) await page.keyboard.press('ArrowDown');
    await page
      .getByRole('group', { name: /^Relations/ })
      .locator('[data-active-item]')
      .waitFor();
    await page.keyboard.press('Enter');
    await selected(page).locator('.edge-verb').waitFor();
  });

  it('keeps the query, to be opened again, and clears it when asked', async () => {
    const page = await app.open();
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.fill('Häkkänen');
    await page.getByRole('option', { name: 'Antti Häkkänen Leader' }).click();
    await selected(page).getByText('Antti Häkkänen').waitFor();
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    expect(await box.inputValue()).toBe('Häkkänen');
    await box.click();
    await page.getByRole('option', { name: 'Antti Häkkänen Leader' }).waitFor();
    await page.getByRole('button', { name: 'Clear search' }).click();
    expect(await box.inputValue()).toBe('');
  });

  it('tells how many are found, and shows more of them when asked', async () => {
    const page = await app.open();
    await page.getByRole('combobox', { name: 'Search' }).fill('Ukraine');
    const group = page.getByRole('group', { name: /^Relations/ });
    const count = Number(/\d+/.exec((await group.getByText(/^Relations/).textContent())!)![0]);
    expect(count).toBeGreaterThan(5);
    await page.getByRole('status').getByText(`${count} relations`).waitFor({ state: 'attached' });
    expect(await group.getByRole('option').count()).toBe(5);
    await group.getByRole('option', { name: / more$/ }).click();
    await expect.poll(() => group.getByRole('option').count()).toBe(Math.min(count, 29) + (count > 29 ? 1 : 0));
  });
});

describe('filters', () => {
  it('take kinds and edge types off the map, tell how many there are, and live in the address', async () => {
    const page = await app.open();
    const shown = page.getByRole('application', { name: /^Map of/ });
    const demands = graph.nodes.filter(node => node.attributes.kind === 'demand').length;
    await toggle(page, 'checkbox', /^Demands/, false);
    await toggle(page, 'checkbox', /^represents/, false);
    const nodes = graph.nodes.length - demands;
    await expect.poll(() => shown.getAttribute('aria-label')).toContain(`Map of ${nodes} nodes`);
    await page.reload();
    await expect.poll(() => shown.getAttribute('aria-label')).toContain(`Map of ${nodes} nodes`);
    expect(await page.getByRole('checkbox', { name: /^represents/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => shown.getAttribute('aria-label')).toContain(`Map of ${graph.nodes.length} nodes`);
  });

  it.each(['map', 'table'])('say so where nothing is left, and can be undone there: %s', async view => {
    const page = await app.open(`#view=${view}&hide=leader,country,organization,meeting,demand`);
    await page.getByText('Nothing is shown: everything is filtered away.').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Show everything again' }).click();
    await page.getByText('Nothing is shown').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('hide');
  });
});

describe('export', () => {
  it('saves what is shown as GEXF', async () => {
    const page = await app.open('#hide=demand');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export what is shown' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(
      EXPORT_FORMATS.map(({ label, programs }) => `${label} ${programs}`),
    );
    await page.getByRole('menuitem', { name: 'GEXF Gephi, Gephi Lite, NetworkX' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('entente.gexf');
    const text = await readFile(await file.path(), 'utf8');
    const shown = graph.nodes.filter(node => node.attributes.kind !== 'demand').length;
    expect(text.match(/<node /g)).toHaveLength(shown);
    expect(text).toContain('Keir Starmer');
    expect(text).not.toContain('Ukraine gives up joining NATO');
  });
});
