import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reading, startApp } from './browser.ts';
import { fixtureGraph } from './fixture.ts';

const graph = fixtureGraph();
const untitled = { id: 'u', text: 'Talks go on.\nMore is said.', articles: [], skipped: [] };
const app = startApp({ ...graph, attributes: { documents: [...graph.attributes.documents, untitled] } });
const rows = (page: Page) => page.getByRole('rowheader');
const sortBy = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the documents', () => {
  it('stand in a table, the newest first, with what each gave; one without a title is called by its first words', async () => {
    const page = await app.open('#view=documents');
    await page.getByRole('columnheader', { name: 'Date' }).and(page.locator('[aria-sort="descending"]')).waitFor();
    const names = await rows(page).allTextContents();
    expect(names[0]).toContain('Coalition holds talks at NATO HQ');
    expect(names.at(-1)).toBe('Talks go on.');
    const row = page.getByRole('row', { name: /Military chiefs gather in Britain/ });
    await row.getByText(/^\d+ relations$/).waitFor();
    await row.getByText(/^\d+ % read$/).waitFor();
    await page
      .getByRole('row', { name: /Talks go on/ })
      .getByText('nothing')
      .waitFor();
    await page
      .getByRole('row', { name: /Talks go on/ })
      .getByText('date unknown')
      .waitFor();
  });

  it('are sorted by each column, one without a date last in both orders', async () => {
    const page = await app.open('#view=documents');
    await sortBy(page, 'Date');
    await expect.poll(() => rows(page).first().textContent()).toContain('UK PM says');
    expect(await rows(page).last().textContent()).toBe('Talks go on.');
    await sortBy(page, 'Document');
    await expect.poll(() => rows(page).first().textContent()).toContain('Coalition holds');
    await sortBy(page, 'Gave');
    await expect.poll(() => rows(page).first().textContent()).toContain('Military Chiefs Gather in UK');
  });

  it('open beside the map, and one way back closes them', async () => {
    const page = await app.open('#view=documents');
    await page.getByRole('link', { name: 'Talks go on.' }).click();
    await reading(page).getByText('More is said.').waitFor();
    await page.getByRole('link', { name: 'Talks go on.' }).and(page.locator('[aria-current]')).waitFor();
    await page.goBack();
    await reading(page).waitFor({ state: 'hidden' });
    await rows(page).first().waitFor();
  });
});
