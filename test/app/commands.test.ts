import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const app = startApp(graph);

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });

/** Finds a command in the palette, and runs it. */
async function run(page: Page, query: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).fill(query);
  await palette(page).getByRole('option', { name, exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await palette(page).waitFor({ state: 'detached' });
}

const hash = (page: Page) => expect.poll(() => new URL(page.url()).hash, { timeout: 10_000 });

describe('the palette', () => {
  it('opens from anywhere, a text box too, and closes by Escape with the focus back', async () => {
    const page = await app.open('#node=country:RU');
    const search = page.getByRole('combobox', { name: 'Search' });
    await search.focus();
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    await expect.poll(() => search.evaluate(element => document.activeElement === element)).toBe(true);
    await selected(page).getByText('Russia').waitFor();
    await page.getByRole('button', { name: 'Commands' }).click();
    await palette(page).waitFor();
  });

  it('runs commands: views, colours, filters, taking back, themes', async () => {
    const page = await app.open();
    await run(page, 'show table', 'Show the table');
    await hash(page).toBe('#view=table');
    await run(page, 'colour side', 'Colour nodes by side');
    await hash(page).toContain('color=side');
    await run(page, 'only demands', 'Show only demands');
    await hash(page).toContain('hide=leader,country,organization,meeting');
    await run(page, 'take back', 'Take the last change back');
    await hash(page).not.toContain('hide');
    await run(page, 'make again', 'Make it again');
    await hash(page).toContain('hide');
    await run(page, 'show everything', 'Show everything');
    await hash(page).not.toContain('hide');
    await run(page, 'dark', 'Use dark colours');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  });

  it('hides, keeps and pins what is selected, and offers none of it where nothing is', async () => {
    const page = await app.open('#node=country:RU');
    await run(page, 'pin', 'Pin what is selected where it lies');
    await hash(page).toMatch(/pin=[-\d.,]+country:RU/);
    await run(page, 'unpin', 'Unpin what is selected');
    await hash(page).not.toContain('pin');
    await run(page, '2 steps', 'Show only 2 steps around it');
    await hash(page).toContain('near=2');
    await run(page, 'hide what', 'Hide what is selected');
    await hash(page).toMatch(/^#off=country:RU(&camera|$)/);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find a command' }).fill('selected');
    await page.getByText('No command is called “selected”.').waitFor();
  });

  it('leads to a document by its title', async () => {
    const page = await app.open();
    const [document] = graph.attributes.documents;
    await run(page, document!.title!.slice(0, 20), document!.title!);
    await hash(page).toBe(`#document=${document!.id}`);
  });

  it('saves an export, and asks for a graph file', async () => {
    const page = await app.open();
    const download = page.waitForEvent('download');
    await run(page, 'gexf', 'Export what is shown as GEXF');
    expect((await download).suggestedFilename()).toMatch(/\.gexf$/);
    const table = page.waitForEvent('download');
    await run(page, 'edges csv', 'Save the edges that are shown as CSV');
    const text = await readFile(await (await table).path(), 'utf8');
    expect(text.trim().split(/\r?\n/)).toHaveLength(graph.edges.length + 1);
    const chooser = page.waitForEvent('filechooser');
    await run(page, 'open', 'Open a graph file …');
    await chooser;
  });
});

describe('keys', () => {
  it('show the views, the filters and the help', async () => {
    const page = await app.open();
    await page.keyboard.press('3');
    await hash(page).toBe('#view=map');
    await page.keyboard.press('f');
    await hash(page).toBe('#view=map&filters=folded');
    await page.getByRole('complementary', { name: 'Legend and filters' }).waitFor({ state: 'detached' });
    await page.keyboard.press('f');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.getByText('Show the timeline').waitFor();
    await help.getByText('Next and previous quote').waitFor();
    await page.keyboard.press('4');
    await help.getByRole('button', { name: 'Close' }).click();
    await help.waitFor({ state: 'detached' });
    await hash(page).toBe('#view=map');
  });

  it('of single characters can be switched off, and stay so', async () => {
    const page = await app.open();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Single characters are shortcuts' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('complementary', { name: 'Selection' }).waitFor();
    await page.keyboard.press('3');
    await run(page, 'show table', 'Show the table');
    await hash(page).toBe('#view=table');
  });

  it('close what lies on top one by one: filters over the view, the document, the selection', async () => {
    const page = await app.open('#node=country:RU&document=000', { viewport: { width: 1000, height: 800 } });
    const filters = page.getByRole('complementary', { name: 'Legend and filters' });
    await page.getByRole('button', { name: 'Filters' }).click();
    await filters.waitFor();
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('Escape');
    await filters.waitFor({ state: 'detached' });
    await hash(page).toBe('#node=country:RU&document=000');
    await page.keyboard.press('Escape');
    await hash(page).toBe('#node=country:RU');
    await page.keyboard.press('Escape');
    await hash(page).toMatch(/^#?$/);
  });
});
