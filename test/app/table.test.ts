import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { selected, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const [first, ...others] = graph.nodes;
const HOSTILE = '=HYPERLINK("http://example.org","<b>x</b>")';
const hostile = { ...first!, attributes: { ...first!.attributes, label: HOSTILE } };
const app = startApp({ ...graph, nodes: [hostile, ...others] });

const table = (page: Page, name = 'Nodes') => page.getByRole('table', { name });
const column = (page: Page, at: number) => table(page).locator(`tbody tr > :nth-child(${at})`).allTextContents();
const openEdges = (page: Page) => page.getByRole('tab', { name: /^Edges/ }).click();

describe('the table', () => {
  it('has a row for each node that is shown, and one for each edge', async () => {
    const page = await app.open('#view=table');
    expect(await table(page).getAttribute('aria-rowcount')).toBe(`${graph.nodes.length + 1}`);
    await openEdges(page);
    await table(page, 'Edges').waitFor();
    expect(await table(page, 'Edges').getAttribute('aria-rowcount')).toBe(`${graph.edges.length + 1}`);
    await page.goto(`${page.url()}&hide=rejects`);
    const rejected = graph.edges.filter(({ attributes }) => attributes.type === 'rejects').length;
    await expect
      .poll(() => table(page, 'Edges').getAttribute('aria-rowcount'))
      .toBe(`${graph.edges.length - rejected + 1}`);
  });

  it('is sorted by its heads, one way and the other', async () => {
    const page = await app.open('#view=table');
    const head = table(page).getByRole('columnheader', { name: 'Relations' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const numbers = (await column(page, 6)).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await table(page).getByRole('button', { name: 'Name' }).click();
    expect(await head.getAttribute('aria-sort')).toBeNull();
    const names = (await column(page, 1)).filter(name => name !== HOSTILE);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  it('is filtered by words, and says how many rows hold them', async () => {
    const page = await app.open('#view=table');
    const box = page.getByRole('searchbox', { name: 'Filter nodes' });
    await box.fill('hakkanen leader');
    await page.getByText(`1 of ${graph.nodes.length}`).waitFor();
    await table(page).getByRole('link', { name: 'Antti Häkkänen' }).waitFor();
    await box.fill('nowhere');
    await page.getByText('No row holds these words.').waitFor();
  });

  it('leads to nodes and edges', async () => {
    const page = await app.open('#view=table');
    await openEdges(page);
    await page.getByRole('searchbox', { name: 'Filter edges' }).fill('russia rejects foreign');
    await expect.poll(() => table(page, 'Edges').getByRole('row').count()).toBe(2);
    await table(page, 'Edges').getByRole('link', { name: 'rejects' }).click();
    await selected(page).getByText('rejects').waitFor();
    await table(page, 'Edges').getByRole('link', { name: 'Russia' }).click();
    await selected(page).getByText('Russia', { exact: true }).waitFor();
  });

  it('is saved as CSV, as it is filtered and sorted, and holds no formula', async () => {
    const page = await app.open('#view=table');
    await page.getByRole('searchbox', { name: 'Filter nodes' }).fill('leader');
    await page.getByText(new RegExp(`^\\d+ of ${graph.nodes.length}$`)).waitFor();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe('entente-nodes.csv');
    const rows: Record<string, string>[] = parse(await readFile(await download.path()), { bom: true, columns: true });
    expect(new Set(rows.map(({ Kind }) => Kind))).toEqual(new Set(['Leader']));
    expect(rows.map(({ Name }) => Name)).toContain(`'${HOSTILE}`);
  });

  it('is copied for a spreadsheet', async () => {
    const page = await app.open('#view=table', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText(`${graph.nodes.length} nodes copied.`).waitFor();
    const rows = parse(await page.evaluate(() => navigator.clipboard.readText()), { delimiter: '\t' });
    expect(rows).toHaveLength(graph.nodes.length + 1);
    expect(rows.map(([name]) => name)).toContain(`'${HOSTILE}`);
  });

  it('keeps the row with the focus', async () => {
    const page = await app.open('#view=table');
    const link = table(page).getByRole('link').first();
    await link.focus();
    await page
      .getByRole('region', { name: 'Nodes, to be scrolled' })
      .evaluate(element => element.scrollTo(0, element.scrollHeight));
    expect(await link.evaluate(element => element === document.activeElement)).toBe(true);
  });
});
